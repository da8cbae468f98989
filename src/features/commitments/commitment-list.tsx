import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type PromiseRow, unpublishedAmong } from '@/shared/decree/promise-row';
import { usePromiseWords } from '@/shared/decree/use-promise-words';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { DataTable } from '@/shared/list/data-table';
import { EmptyResult } from '@/shared/list/empty-result';
import { FilterBar } from '@/shared/list/filter-bar';
import { ListBar } from '@/shared/list/list-bar';
import { ListMenu } from '@/shared/list/list-menu';
import { useList } from '@/shared/list/use-list';
import { useMarkedRow } from '@/shared/list/use-marked-row';
import { useSorting } from '@/shared/list/use-sorting';
import { OfOrigin } from '@/shared/ui/fact-value';
import { Select } from '@/shared/ui/select';
import { columnsClass } from '@/shared/ui/side-by-side';
import { useSpokenChange } from '@/shared/ui/spoken-change';
import { StatusLine } from '@/shared/ui/status-line';
import { Link } from '@/shared/url/address';
import { useSearchChange } from '@/shared/url/use-search-change';
import { toCommitmentColumns } from './commitment-columns';
import { toCommitmentFacets } from './commitment-facets';
import { CommitmentGroup } from './commitment-group';
import { groupsOf } from './commitment-groups';
import { type CommitmentsPage, commitmentsPageQuery } from './commitments-query';
import type { CommitmentsSearch } from './commitments-search';
import { useAmount } from './use-amount';

/** What has a column in the file and stands in the text of a promise on the page. */
const IN_TEXT: readonly string[] = ['indicators', 'measures', 'lines'];

const keyOf = ({ id }: PromiseRow) => id;

/** The promises beside the indicators, narrowed and sorted as the address says. Suspends; throws the query's error. */
export function CommitmentList({ search }: { search: CommitmentsSearch }) {
  const { t } = useTranslation('commitments');
  const { t: common } = useTranslation();
  const { data: page } = useSuspenseQuery(commitmentsPageQuery);
  const onChange = useSearchChange<CommitmentsSearch>();
  const { columns, shown, underTask, facets } = useCommitmentColumns(page);
  const list = useList({ rows: page.rows, columns: shown, facets, search, onChange });
  const sorting = useSorting(list);
  const sortedBy = shown.find(({ key }) => key === search.sort);
  useSpokenChange(sortedBy ? common('sorted.asc', { column: sortedBy.label }) : `${common('list.unsorted')}.`);
  const marked = useMarkedRow(list.rows.map(keyOf).join(' '), list.active.length > 0);
  return (
    <>
      <CommitmentsFinding rows={page.rows} />
      <FilterBar
        list={list}
        label={t('filter.legend')}
        searchLabel={t('filter.search')}
        more={
          <Select
            label={common('list.sort')}
            value={search.sort}
            none={common('list.unsorted')}
            options={shown.filter(({ sort }) => sort).map(({ key, label }) => ({ value: key, name: label }))}
            onChoose={(sort) => void onChange({ sort, order: 'asc' })}
          />
        }
      />
      <ListBar list={list} count={t('count', { count: list.rows.length, total: page.rows.length })}>
        <ListMenu
          side="end"
          name={['commitments']}
          title={t('title')}
          {...{ columns }}
          rows={list.rows}
          dataDate={page.dataDate}
          isOfPlan
        />
      </ListBar>
      {list.rows.length === 0 && <EmptyResult list={list} title={t('empty.title')} dropText={(dropped) => t('empty.drop', dropped)} />}
      {list.rows.length > 0 && sorting.sort !== null && (
        <DataTable
          {...{ sorting, marked, keyOf }}
          caption={t('caption')}
          columns={shown}
          groups={[{ key: 'all', rows: list.rows }]}
          addressOf={keyOf}
          room="roomy"
          rows="lines"
        />
      )}
      {sorting.sort === null &&
        groupsOf(list.rows, page.tasks).map((group) => (
          <CommitmentGroup key={group.key} {...{ group, columns: underTask, marked }} isNarrowed={list.active.length > 0} />
        ))}
    </>
  );
}

/** What a promise is shown, narrowed and filed by: all columns, those of the table, and those below the heading of a task. */
function useCommitmentColumns({ tasks, names }: Pick<CommitmentsPage, 'tasks' | 'names'>) {
  const { t } = useTranslation('commitments');
  const language = useLanguage();
  const words = usePromiseWords();
  const amount = useAmount();
  const titles = useMemo(() => new Map(tasks.map(({ id, short }) => [id, short])), [tasks]);
  const columns = useMemo(
    () => toCommitmentColumns(t, { language, amount, words, names, tasks: titles }),
    [t, language, amount, words, names, titles],
  );
  const shown = useMemo(() => columns.filter(({ key }) => !IN_TEXT.includes(key)), [columns]);
  const underTask = useMemo(() => shown.filter(({ key }) => key !== 'task'), [shown]);
  const facets = useMemo(() => toCommitmentFacets(tasks, t, words, language), [tasks, t, words, language]);
  return { columns, shown, underTask, facets };
}

/** What became of all promises, under which conditions the list is read, and who may report what is not known. */
function CommitmentsFinding({ rows }: { rows: readonly PromiseRow[] }) {
  const { t } = useTranslation('commitments');
  const language = useLanguage();
  const own = unpublishedAmong(rows);
  const count = (kind: PromiseRow['outcome']['kind']) => rows.filter(({ outcome }) => outcome.kind === kind).length;
  return (
    <>
      <h2 className="finding">
        <OfOrigin origin={own}>
          {t(own ? 'finding.withOwn' : 'finding', {
            ...{ total: rows.length, unreported: count('unreported'), lastKnown: count('last-known') },
            ...{ kept: count('kept'), missed: count('missed') },
          })}
        </OfOrigin>
      </h2>
      <div className={`${columnsClass} above-2`}>
        <p>{t('description')}</p>
        <p className="note">
          {t('lead')}{' '}
          <Link to="/$lang/report/" params={{ lang: language }}>
            {t('toReport')}
          </Link>
        </p>
      </div>
      <StatusLine isAfterRepeal />
    </>
  );
}
