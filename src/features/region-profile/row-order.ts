import type { ProfileGroup, ProfileRow } from './profile-row';
import type { RegionProfileSearch, RowSort, VerdictFilter } from './region-profile-search';

export function verdictOfRow({ judgement }: Pick<ProfileRow, 'judgement'>): VerdictFilter {
  return judgement.kind === 'judged' ? judgement.verdict : 'unknown';
}

/** What a sort reads: the highest comes first. `null` = the row has no such figure and goes last. */
const WORST_FIRST: Readonly<Record<Exclude<RowSort, 'task'>, (row: ProfileRow) => number | null>> = {
  gap: ({ gapShare }) => (gapShare === null ? null : -gapShare),
  lag: ({ judgement }) => (judgement.kind === 'judged' && judgement.lag.known ? judgement.lag.months : null),
  place: ({ place }) => (place ? place.place / place.of : null),
  // distances of different units compare only as a part of the way that the programme promised
  nation: (row) => (row.distance === null || row.way === null ? null : -row.distance / row.way),
};

/** The groups as the address asks for them: filtered, empty ones left out; sorted by a figure they become one list. */
export function arrangeRows(
  groups: readonly ProfileGroup[],
  search: Pick<RegionProfileSearch, 'task' | 'verdict' | 'sort'>,
): { readonly groups: readonly ProfileGroup[]; readonly flat: readonly ProfileRow[] | null; readonly count: number } {
  const kept = groups
    .filter(({ id }) => search.task === null || id === search.task)
    .map((group) => ({ ...group, rows: group.rows.filter((row) => search.verdict === null || verdictOfRow(row) === search.verdict) }))
    .filter(({ rows }) => rows.length > 0);
  const rows = kept.flatMap((group) => group.rows);
  return { groups: kept, flat: search.sort === 'task' ? null : sortRows(rows, search.sort), count: rows.length };
}

function sortRows(rows: readonly ProfileRow[], sort: Exclude<RowSort, 'task'>): ProfileRow[] {
  const figure = WORST_FIRST[sort];
  // equal figures keep the order of the programme, because the sort is stable
  return rows.toSorted((a, b) => (figure(b) ?? Number.NEGATIVE_INFINITY) - (figure(a) ?? Number.NEGATIVE_INFINITY) || 0);
}
