import { useSuspenseQuery } from '@tanstack/react-query';
import { Passage } from '@/shared/decree/passage';
import { useTranslation } from '@/shared/i18n/use-translation';
import { cardGrid } from '@/shared/ui/card';
import { ComparisonCard } from './comparison-card';
import { studyComparisonsQuery } from './study-comparisons-query';

/**
 * What the decree said of each study: its comparisons with others, in the order of the studies on this page. Of TIMSS and PIRLS it compares nothing: its
 * own sentence stands there, and where the number that it expected is beside what was published. Suspends; throws the query's error.
 */
export function StudyComparisons() {
  const { t } = useTranslation('world');
  const { data: page } = useSuspenseQuery(studyComparisonsQuery);
  const parts = page.studies.map(({ study, rows, sentences }) => (
    <section key={study} aria-labelledby={`decree-${study}`} className="above-3">
      <h3 id={`decree-${study}`}>{t(`study.${study}`)}</h3>
      {rows.length > 0 && (
        <div className={`above-2 ${cardGrid}`}>
          {rows.map((row) => (
            <ComparisonCard key={row.id} row={row} names={page.names} level={4} />
          ))}
        </div>
      )}
      {study === 'timss' && (
        <p className="measure above-2">
          {t('study.timssGap')} <a href="#gap">{t('study.toGap')}</a>
        </p>
      )}
      {rows.length === 0 && <p className="note measure">{t('study.none')}</p>}
      <ul className="measure stack rows-1 bullets above-2">
        {sentences.map((sentence) => (
          <Passage key={sentence.id} {...sentence} />
        ))}
      </ul>
    </section>
  ));
  return (
    <>
      <p className="note measure above-2">{t('later.others')}</p>
      {parts}
    </>
  );
}
