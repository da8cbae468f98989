import { useSuspenseQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import type { Language } from '@/domain/language';
import { type PromiseRow, unpublishedAmong } from '@/shared/decree/promise-row';
import { type PromiseWords, usePromiseWords } from '@/shared/decree/use-promise-words';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { DataTable } from '@/shared/list/data-table';
import { EmptyResult } from '@/shared/list/empty-result';
import { FilterBar } from '@/shared/list/filter-bar';
import type { Facet } from '@/shared/list/filter-rows';
import { ListBar } from '@/shared/list/list-bar';
import { ListMenu } from '@/shared/list/list-menu';
import { useList } from '@/shared/list/use-list';
import { useMarkedRow } from '@/shared/list/use-marked-row';
import { useSorting } from '@/shared/list/use-sorting';
import { Card } from '@/shared/ui/card';
import { OfOrigin } from '@/shared/ui/fact-value';
import { Select } from '@/shared/ui/select';
import { StatusLine } from '@/shared/ui/status-line';
import { Link } from '@/shared/url/address';
import { useSearchChange } from '@/shared/url/use-search-change';
import { toCommitmentColumns } from './commitment-columns';
import { CommitmentGroup } from './commitment-group';
import { BOTH_GOALS, groupsOf, placeOf } from './commitment-groups';
import { type CommitmentsPage, commitmentsPageQuery } from './commitments-query';
import { BASES, type CommitmentsSearch, MODALITIES, OUTCOMES } from './commitments-search';
import { useAmount } from './use-amount';

/** What has a column in the file and stands in the text of a promise on the page. */
const IN_TEXT: readonly string[] = ['indicators', 'measures', 'lines'];

const keyOf = ({ id }: PromiseRow) => id;

/** The promises beside the indicators, narrowed and sorted as the address says. Suspends; throws the query's error. */
export function CommitmentList({ search }: { search: CommitmentsSearch }) {
  const { t } = useTranslation('commitments');
  const { t: common } = useTranslation();
  const language = useLanguage();
  const { data: page } = useSuspenseQuery(commitmentsPageQuery);
  const onChange = useSearchChange<CommitmentsSearch>();
  const words = usePromiseWords();
  const amount = useAmount();
  const { names } = page;
  const tasks = useMemo(() => new Map(page.tasks.map(({ id, short }) => [id, short])), [page]);
  const columns = useMemo(
    () => toCommitmentColumns(t, { language, amount, words, names, tasks }),
    [t, language, amount, words, names, tasks],
  );
  const shown = useMemo(() => columns.filter(({ key }) => !IN_TEXT.includes(key)), [columns]);
  const underTask = useMemo(() => shown.filter(({ key }) => key !== 'task'), [shown]);
  const facets = useMemo(() => toFacets(page.tasks, t, words, language), [page, t, words, language]);
  const list = useList({ rows: page.rows, columns: shown, facets, search, onChange });
  const sorting = useSorting(list);
  const marked = useMarkedRow(list.rows.map(keyOf).join(' '), list.active.length > 0);
  const count = (kind: string) => page.rows.filter(({ outcome }) => outcome.kind === kind).length;
  return (
    <>
      <StatusLine isAfterRepeal />
      <Card as="p" kind="callout" isAnswer className="above-3">
        <OfOrigin origin={unpublishedAmong(page.rows)}>
          {t('finding', {
            ...{ total: page.rows.length, unreported: count('unreported'), lastKnown: count('last-known') },
            ...{ kept: count('kept'), missed: count('missed') },
          })}
        </OfOrigin>
      </Card>
      <p className="note measure above-2 below-3">
        {t('lead')}{' '}
        <Link to="/$lang/report/" params={{ lang: language }}>
          {t('toReport')}
        </Link>
      </p>
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

function toFacets(
  tasks: CommitmentsPage['tasks'],
  t: TFunction<'commitments'>,
  words: PromiseWords,
  language: Language,
): Facet<PromiseRow>[] {
  return [
    {
      key: 'task',
      label: t('column.task'),
      options: [
        ...tasks.map(({ id, short }) => ({ value: id, name: `${id}. ${short[language]}` })),
        ...['1', '2'].map((goal) => ({ value: goal, name: t('goal', { n: goal }) })),
        { value: BOTH_GOALS, name: t('both') },
      ],
      optionsOf: (row) => [placeOf(row)],
    },
    {
      key: 'outcome',
      label: t('column.outcome'),
      options: OUTCOMES.map((value) => ({ value, name: t(`filter.outcome.${value}`) })),
      optionsOf: ({ outcome }) => [outcome.kind],
    },
    {
      key: 'basis',
      label: t('filter.basis'),
      options: BASES.map((value) => ({ value, name: t(`basis.${value}`) })),
      optionsOf: ({ basis }) => [basis],
    },
    {
      key: 'modality',
      label: t('column.modality'),
      options: MODALITIES.map((value) => ({ value, name: words.modality({ modality: value }) })),
      optionsOf: ({ modality }) => [modality],
    },
  ];
}
