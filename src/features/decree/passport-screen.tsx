import { useSuspenseQuery } from '@tanstack/react-query';
import { Passage } from '@/shared/decree/passage';
import { DownloadMenu } from '@/shared/downloads/download-menu';
import { quoted } from '@/shared/i18n/quotes';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { columnsClass } from '@/shared/ui/side-by-side';
import { Link } from '@/shared/url/address';
import { FoldedSection } from './folded-section';
import { PassportDuties } from './passport-duties';
import { PassportFrame } from './passport-frame';
import { type PassportPage, passportPageQuery } from './passport-query';
import { Section } from './section';
import { Statements } from './statements';
import { SwotList } from './swot-list';
import { TaskLines } from './task-lines';

/** The programme as the decree introduces it: aims and tasks, what it rests on, who, what it expected, with what. Suspends; throws the query's error. */
export function PassportScreen() {
  const { t } = useTranslation('decree');
  const { data: page } = useSuspenseQuery(passportPageQuery);
  return (
    <>
      <h2 className="finding">
        {t('passport.finding', { goals: page.goals.length, tasks: page.tasks.length, results: page.passport.expected.results.length })}
      </h2>
      <div className={`${columnsClass} above-2`}>
        <p>{t('passport.description')}</p>
        <p className="note">{t('translation')}</p>
      </div>
      <Goals page={page} />
      <Expected page={page} />
      <FoldedSection id="whole" title={t('passport.whole')}>
        <Statements statements={page.whole} />
      </FoldedSection>
      <PassportFrame page={page} />
      <FoldedSection id="swot" title={t('swot.title')}>
        <p className="note measure">{t('swot.lead')}</p>
        <SwotList items={page.swot} tasks={page.tasks} />
      </FoldedSection>
      <PassportDuties duties={page.duties} />
      <DownloadMenu
        table={async (context) => {
          const { passportRows, toTextTable } = await import('./text-table');
          const file = { name: ['passport'], title: t('passport.title'), dataDate: page.passport.dataDate, rows: passportRows(page, t) };
          return toTextTable(file, t, context);
        }}
      />
    </>
  );
}

function Goals({ page: { goals, tasks } }: { page: PassportPage }) {
  const { t } = useTranslation(['decree', 'common']);
  const language = useLanguage();
  return (
    <Section id="goals" title={t('passport.goals')}>
      {goals.map(({ id, title }) => (
        <section key={id} aria-labelledby={`goal-${id}`} className="above-3">
          <h3 id={`goal-${id}`}>
            <Link to="/$lang/goals/$n/" params={{ lang: language, n: id }}>
              {t('common:term.goal', { n: id })}. {quoted(title[language])}
            </Link>
          </h3>
          <TaskLines tasks={tasks.filter(({ goal }) => goal === id)} />
        </section>
      ))}
    </Section>
  );
}

function Expected({ page: { passport } }: { page: PassportPage }) {
  const { t } = useTranslation('decree');
  const language = useLanguage();
  return (
    <Section id="expected" title={t('passport.expected')}>
      <p className="measure">{quoted(passport.expected.lead[language])}:</p>
      <ul className={`${columnsClass} bullets`}>
        {passport.expected.results.map((result) => (
          <Passage key={result.id} {...result} />
        ))}
      </ul>
      <h3 className="above-3">{t('passport.directions')}</h3>
      <ul className={`${columnsClass} bullets`}>
        {passport.mainDirections.map((direction) => (
          <Passage key={direction.lines[0]} {...direction} />
        ))}
      </ul>
    </Section>
  );
}
