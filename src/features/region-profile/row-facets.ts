import type { TFunction } from 'i18next';
import type { Language } from '@/domain/language';
import type { Facet } from '@/shared/list/filter-rows';
import { sortRows } from '@/shared/list/sort-rows';
import type { ProfileGroup, ProfileRow } from './profile-row';
import { type RowSort, VERDICT_FILTERS } from './region-profile-search';

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

/** The rows of all groups; sorted by a figure the worst first, rows without it last. Equal figures keep the order of the programme. */
export function sortProfileRows(groups: readonly ProfileGroup[], sort: RowSort): readonly ProfileRow[] {
  const rows = groups.flatMap((group) => group.rows);
  // the language is that of no text: only figures are compared
  return sort === 'task' ? rows : sortRows(rows, { column: { sort: WORST_FIRST[sort] }, order: 'desc', language: 'kk' });
}

/** The groups with those of their rows that are left; empty ones are left out. */
export function keepRows(groups: readonly ProfileGroup[], left: readonly ProfileRow[]): ProfileGroup[] {
  const isLeft = new Set(left);
  return groups.map((group) => ({ ...group, rows: group.rows.filter((row) => isLeft.has(row)) })).filter(({ rows }) => rows.length > 0);
}
