import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { activityListQuery, programmeQuery } from '@/shared/api/queries';
import { DownloadMenu } from '@/shared/downloads/download-menu';
import { useFormat } from '@/shared/i18n/use-format';
import { LegalNotice } from '@/shared/ui/legal-notice';
import styles from './action-plan.module.css';
import { type ActionPlanSearch, actionPlanDefaults } from './action-plan-search';
import { AgencyLegend } from './agency-legend';
import { EmptyResult } from './empty-result';
import { findUnseenMeasure } from './measure-of-address';
import { PlanContents } from './plan-contents';
import { toPlanTable } from './plan-download';
import { filterRows, knownFilters } from './plan-filter';
import { PlanFilters } from './plan-filters';
import { toPlanRows } from './plan-rows';
import { PlanTask } from './plan-task';
import { PlanTotals } from './plan-totals';
import { UnseenMeasureLine } from './unseen-measure';
import { useAgencyHref } from './use-agency-href';
import { usePlanNavigate } from './use-plan-navigate';
import { usePlanOptions } from './use-plan-options';
import { useRowOfAddress } from './use-row-of-address';

/** The measures of the programme by task: filtered, counted and added up as the address says. */
export function ActionPlan({ search: asked }: { search: ActionPlanSearch }) {
  const { t } = useTranslation('action-plan');
  const { data: programme } = useSuspenseQuery(programmeQuery);
  const { activities, dataDate } = useSuspenseQuery(activityListQuery).data;
  const navigate = usePlanNavigate();
  const options = usePlanOptions(programme);
  const agencyHref = useAgencyHref(programme.agencies);
  const { day } = useFormat();
  const countRef = useRef<HTMLParagraphElement>(null);

  const search = useMemo(() => knownFilters(asked, programme), [asked, programme]);
  const allRows = useMemo(() => toPlanRows(activities, programme.agencies), [activities, programme]);
  const result = useMemo(() => filterRows(allRows, search), [allRows, search]);
  const current = useRowOfAddress(result);
  const numbers = useMemo(() => allRows.map(({ activity }) => activity.number), [allRows]);
  const unseen = findUnseenMeasure(current, { shown: result.rows.map(({ activity }) => activity.number), all: numbers });
  const tasks = useMemo(
    () =>
      programme.tasks
        .map((task) => ({ task, rows: result.rows.filter(({ activity }) => activity.task === task.id) }))
        .filter(({ rows }) => rows.length > 0),
    [programme, result],
  );
  return (
    <>
      <div className={styles['notices']}>
        <LegalNotice />
      </div>
      <PlanFilters search={search} result={result} options={options} navigate={navigate} />
      <div className={styles['bar']}>
        <p role="status" className={styles['count']} ref={countRef} tabIndex={-1}>
          {t('found', { count: result.rows.length })}
        </p>
        <DownloadMenu table={(context) => toPlanTable({ rows: result.rows, programme, dataDate, words: t }, context)} side="end" />
      </div>
      <UnseenMeasureLine
        unseen={unseen}
        last={Math.max(...numbers)}
        onShow={() => void navigate(actionPlanDefaults, { keepsHash: true })}
      />
      {tasks.length > 0 ? (
        <>
          <PlanTotals rows={result.rows} year={search.year} />
          {tasks.length > 1 && <PlanContents tasks={tasks} />}
          <div className={styles['results']}>
            {tasks.map(({ task, rows }) => (
              <PlanTask key={task.id} task={task} rows={rows} agencyHref={agencyHref} current={current} />
            ))}
            <AgencyLegend agencies={programme.agencies} rows={result.rows} agencyHref={agencyHref} />
          </div>
          <p className={styles['fine']}>{t('printed', { number: programme.act.number, date: day(programme.act.date, 'attributive') })}</p>
        </>
      ) : (
        <EmptyResult
          search={search}
          active={result.active}
          options={options}
          onWiden={(change) => {
            void navigate(change);
            // the pressed button goes away with the message
            countRef.current?.focus();
          }}
        />
      )}
    </>
  );
}
