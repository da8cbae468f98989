import { useSuspenseQuery } from '@tanstack/react-query';
import { Lines } from '@/shared/decree/lines';
import { DecreeNote } from '@/shared/decree/passage';
import { DownloadMenu } from '@/shared/downloads/download-menu';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Card, cardGrid } from '@/shared/ui/card';
import { Link } from '@/shared/url/address';
import { useComparisonWords } from './use-comparison-words';
import styles from './world.module.css';
import { type ComparisonRow, worldQuery } from './world-query';
import { endsOf, toMarks } from './world-scale';
import { toWorldTable } from './world-table';

/** What the decree set beside other countries: each with its year, its source and what was published since. Suspends; throws the query's error. */
export function WorldScreen() {
  const { t } = useTranslation('world');
  const { data: page } = useSuspenseQuery(worldQuery);
  const words = useComparisonWords();
  return (
    <>
      <p className="note measure above-2 below-3">{t('lead')}</p>
      <div className={cardGrid}>
        {page.rows.map((row) => (
          <ComparisonCard key={row.id} row={row} />
        ))}
      </div>
      <DownloadMenu table={(context) => toWorldTable(page, words, t, context)} />
    </>
  );
}

/** Comparisons of the decree that rest on PISA, PIAAC and TALIS. */
const OF_STUDIES: readonly string[] = ['cmp-01', 'cmp-02', 'cmp-03', 'cmp-04', 'cmp-05', 'cmp-06', 'cmp-20'];

/** The same of studies alone, for the page of studies. Suspends; throws the query's error. */
export function StudyComparisons() {
  const { data: page } = useSuspenseQuery(worldQuery);
  return (
    <div className={`above-2 ${cardGrid}`}>
      {page.rows
        .filter(({ id }) => OF_STUDIES.includes(id))
        .map((row) => (
          <ComparisonCard key={row.id} row={row} />
        ))}
    </div>
  );
}

function ComparisonCard({ row }: { row: ComparisonRow }) {
  const { t } = useTranslation('world');
  const language = useLanguage();
  const { figure, told, bare, who } = useComparisonWords();
  const { id, what, year, source, outOf, indicators, later, note, lines, values } = row;
  const marks = toMarks(row);
  const names = [...new Set(values.map((value) => value.who))];
  return (
    <Card as="section" aria-labelledby={id}>
      <h2 id={id} className={styles['name']}>
        {what[language]}
      </h2>
      <p className="note">
        {year === null ? t('year.none') : t('year.of', { year })}. {source === null ? t('source.none') : source[language]}{' '}
        <Lines lines={lines} />
      </p>
      <ul className="stack rows-1">
        {names.map((name) => {
          const mark = marks.find((candidate) => candidate.who === name);
          return (
            <li key={name}>
              <span>
                {who(name)}: <b translate="no">{told(row, name)}</b>
              </span>
              {mark && (
                <div className={styles['track']} aria-hidden="true">
                  <span
                    className={[styles['mark'], name === 'KZ' && styles['own']].filter(Boolean).join(' ')}
                    style={{ insetInlineStart: `${mark.from}%`, inlineSize: `${mark.to - mark.from}%` }}
                  />
                </div>
              )}
            </li>
          );
        })}
      </ul>
      {marks.length > 0 && (
        <p className={`note cluster ${styles['ends']}`} aria-hidden="true" translate="no">
          {endsOf(row).map((end) => (
            <span key={end}>{bare(end)} </span>
          ))}
        </p>
      )}
      {row.unit === 'rank' && <p className="note">{outOf === null ? t('rank.unknown') : t('rank.of', { n: outOf })}</p>}
      {later && (
        <p className="note">
          {t('later', { year: later.year, value: figure(later.value, row, later.decimals), title: later.title[language] })}
        </p>
      )}
      {note && (
        <p>
          <DecreeNote note={note} />
        </p>
      )}
      {indicators.length > 0 && (
        <p className="note">
          {t('indicators')}{' '}
          {indicators.map((indicator) => (
            <span key={indicator}>
              <Link to="/$lang/indicators/$id/" params={{ lang: language, id: indicator }} className="target">
                {indicator}
              </Link>{' '}
            </span>
          ))}
        </p>
      )}
    </Card>
  );
}
