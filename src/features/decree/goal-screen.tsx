import { useAsked } from '@/shared/api/use-asked';
import { DownloadMenu } from '@/shared/downloads/download-menu';
import { quoted } from '@/shared/i18n/quotes';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { aimAsAsked } from './aim';
import { Directions } from './directions';
import { Finding } from './finding';
import { goalPageQuery } from './goal-query';
import { JudgedTable } from './judged-table';
import { Promises } from './promises';
import { Section } from './section';
import { TaskLines } from './task-lines';

/** A goal: what came of its target indicators, its tasks, what was promised beside them. Suspends; throws the query's error. */
export function GoalScreen({ id }: { id: string }) {
  const { t } = useTranslation('decree');
  const language = useLanguage();
  const { decree, title, outcomes, indicators, tasks, promises, names } = useAsked(goalPageQuery(id), aimAsAsked);
  return (
    <>
      <Finding counts={outcomes} promises={promises} ofPromises="goal.promises">
        {t('goal.printed', { text: quoted(title[language]) })} {t('translation')}
      </Finding>
      <JudgedTable indicators={indicators} />
      <Section id="tasks" title={t('goal.tasks')}>
        <TaskLines tasks={tasks} />
      </Section>
      {decree.directions.length > 0 && (
        <Section id="ways" title={t('ways.title')}>
          <p className="note measure" data-only="screen">
            {t('ways.lead')}
          </p>
          <Directions directions={decree.directions} names={names} />
        </Section>
      )}
      {promises.length > 0 && (
        <Section id="promises" title={t('goal.promisesTitle')}>
          <Promises promises={promises} />
        </Section>
      )}
      <DownloadMenu
        table={async (context) => {
          const { goalRows, toTextTable } = await import('./text-table');
          const file = { name: ['goal', id], title: title[language], dataDate: decree.dataDate, rows: goalRows(decree, t) };
          return toTextTable(file, t, context);
        }}
      />
    </>
  );
}
