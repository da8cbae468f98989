import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { activityListQuery, programmeQuery } from '@/shared/api/queries';
import { DownloadMenu } from '@/shared/downloads/download-menu';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { EmptyResult } from '@/shared/list/empty-result';
import { FilterBar } from '@/shared/list/filter-bar';
import { ListBar } from '@/shared/list/list-bar';
import { useList } from '@/shared/list/use-list';
import { useMarkedRow } from '@/shared/list/use-marked-row';
import { StatusLine } from '@/shared/ui/status-line';
import { useSearchChange } from '@/shared/url/use-search-change';
import { type ActionPlanSearch, actionPlanDefaults } from './action-plan-search';
import { AgencyLegend } from './agency-legend';
import { findUnseenMeasure } from './measure-of-address';
import { toPlanColumns } from './plan-columns';
import { PlanContents } from './plan-contents';
import { findByNumber, toPlanFacets } from './plan-facets';
import { toPlanRows } from './plan-rows';
import { PlanTask } from './plan-task';
import { PlanTotals } from './plan-totals';
import { UnseenMeasureLine } from './unseen-measure';
import { useAgencyHref } from './use-agency-href';

/** The measures of the programme by task: filtered, counted and added up as the address says. */
export function ActionPlan({ search }: { search: ActionPlanSearch }) {
  const { t } = useTranslation('action-plan');
  const { data: programme } = useSuspenseQuery(programmeQuery);
  const { activities, dataDate } = useSuspenseQuery(activityListQuery).data;
  const language = useLanguage();
  const onChange = useSearchChange<ActionPlanSearch>();
  const agencyHref = useAgencyHref(programme.agencies);
  const { day } = useFormat();

  const rows = useMemo(() => toPlanRows(activities, programme.agencies), [activities, programme]);
  const columns = useMemo(() => toPlanColumns(t, { language, agencyHref }), [t, language, agencyHref]);
  const facets = useMemo(() => toPlanFacets(programme, t, language), [programme, t, language]);
  const list = useList({ rows, columns, facets, search, onChange, byCode: findByNumber });
  const marked = useMarkedRow(list.rows, list.active.length > 0);
  const numbers = useMemo(() => rows.map(({ activity }) => activity.number), [rows]);
  const unseen = findUnseenMeasure(marked, { shown: list.rows.map(({ activity }) => activity.number), all: numbers });
  const tasks = useMemo(
    () =>
      programme.tasks
        .map((task) => ({ task, rows: list.rows.filter(({ activity }) => activity.task === task.id) }))
        .filter(({ rows }) => rows.length > 0),
    [programme, list.rows],
  );
  return (
    <>
      {tasks.length > 0 && <PlanTotals rows={list.rows} year={search.year} />}
      <StatusLine isAfterRepeal />
      <FilterBar list={list} label={t('filter.legend')} searchLabel={t('filter.search')} />
      <ListBar list={list} count={t('found', { count: list.rows.length })}>
        <DownloadMenu
          side="end"
          table={async (context) =>
            (await import('./plan-download')).toPlanTable({ rows: list.rows, columns, programme, dataDate, words: t }, context)
          }
        />
      </ListBar>
      <UnseenMeasureLine
        unseen={unseen}
        last={Math.max(...numbers)}
        onShow={() => void onChange(actionPlanDefaults, { keepsHash: true })}
      />
      {tasks.length > 0 ? (
        <>
          {tasks.length > 1 && <PlanContents tasks={tasks} />}
          {tasks.map(({ task, rows }) => (
            <PlanTask key={task.id} {...{ task, rows, columns, marked }} isNarrowed={list.active.length > 0} />
          ))}
          <AgencyLegend agencies={programme.agencies} rows={list.rows} agencyHref={agencyHref} />
          <p className="note above-4">{t('printed', { number: programme.act.number, date: day(programme.act.date, 'attributive') })}</p>
        </>
      ) : (
        <EmptyResult list={list} title={t('empty.title')} dropText={(dropped) => t('empty.drop', dropped)} />
      )}
    </>
  );
}
