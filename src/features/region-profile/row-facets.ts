import type { TFunction } from 'i18next';
import type { Language } from '@/domain/language';
import { type Facet, type FilterResult, filterRows } from '@/shared/list/filter-rows';
import { sortRows } from '@/shared/list/sort-rows';
import type { ProfileGroup, ProfileRow } from './profile-row';
import { type RegionProfileSearch, type RowSort, VERDICT_FILTERS } from './region-profile-search';

/** What narrows the rows: the task, or the goal of a target indicator, and the verdict. */
export function toRowFacets(
  groups: readonly ProfileGroup[],
  t: TFunction<['region', 'common']>,
  language: Language,
): readonly [task: Facet<ProfileRow>, verdict: Facet<ProfileRow>] {
  const groupOf = new Map(groups.flatMap(({ id, rows }) => rows.map((row) => [row, id])));
  return [
    {
      key: 'task',
      label: t('filter.task'),
      options: groups.map(({ id, kind, title }) => ({
        value: id,
        name: `${t(kind === 'goal' ? 'common:term.goal' : 'common:term.task', { n: id })}: ${title[language]}`,
      })),
      optionsOf: (row) => [groupOf.get(row) ?? ''],
    },
    {
      key: 'verdict',
      label: t('common:verdict.label'),
      options: VERDICT_FILTERS.map((verdict) => ({ value: verdict, name: t(`common:verdict.${verdict}`) })),
      optionsOf: ({ judgement }) => [judgement.kind === 'judged' ? judgement.verdict : 'unknown'],
    },
  ];
}

/** What a sort reads: the highest comes first. `null` = the row has no such figure and goes last. */
const WORST_FIRST: Readonly<Record<Exclude<RowSort, 'task'>, (row: ProfileRow) => number | null>> = {
  gap: ({ gapShare }) => (gapShare === null ? null : -gapShare),
  lag: ({ judgement }) => (judgement.kind === 'judged' && judgement.lag.known ? judgement.lag.months : null),
  place: ({ place }) => (place ? place.place / place.of : null),
  // distances of different units compare only as a part of the way that the programme promised
  nation: (row) => (row.distance === null || row.way === null ? null : -row.distance.value / row.way),
};

export interface ArrangedRows extends FilterResult<ProfileRow> {
  /** Those that are left, by task; empty ones are left out. */
  readonly groups: readonly ProfileGroup[];
  /** One list in the order of a figure; `null` = by task. */
  readonly flat: readonly ProfileRow[] | null;
}

/** The groups as the address asks for them: filtered; sorted by a figure they become one list. Equal figures keep the order of the programme. */
export function arrangeRows(
  groups: readonly ProfileGroup[],
  facets: readonly Facet<ProfileRow>[],
  search: Pick<RegionProfileSearch, 'task' | 'verdict' | 'sort'>,
): ArrangedRows {
  const result = filterRows(
    groups.flatMap(({ rows }) => rows),
    { facets, search, finds: null },
  );
  const isLeft = new Set(result.rows);
  const { sort } = search;
  return {
    ...result,
    groups: groups.map((group) => ({ ...group, rows: group.rows.filter((row) => isLeft.has(row)) })).filter(({ rows }) => rows.length > 0),
    // the language is that of no text: only figures are compared
    flat: sort === 'task' ? null : sortRows(result.rows, { column: { sort: WORST_FIRST[sort] }, order: 'desc', language: 'kk' }),
  };
}
