import { PROGRAMME_YEARS } from './series';

/** One line of money of a measure; the answers of the contracts fit. */
export interface PlannedRow<Source extends string = string> {
  readonly sources: readonly Source[];
  readonly amountsMlnKzt: Readonly<Record<string, number | null>>;
  readonly totalMlnKzt: number;
}

/** Planned money of a group of measures. */
export interface PlannedMoney {
  readonly totalMlnKzt: number;
  /** In the order of the programme years; `null` = no row names an amount for the year, never 0. */
  readonly byYear: readonly (number | null)[];
}

/**
 * Adds up lines of money.
 *
 * Units:  million tenge. The total is the sum of the printed totals, which in measures 12 and 25 differ by 1 from the sum of their years.
 * Absent: a year for which no line names an amount is `null`; no lines at all come to 0.
 * Source: DOMAIN.md section 8.
 */
export function addMoney(rows: readonly PlannedRow[]): PlannedMoney {
  return {
    totalMlnKzt: rows.reduce((sum, { totalMlnKzt }) => sum + totalMlnKzt, 0),
    byYear: PROGRAMME_YEARS.map((year) => {
      const amounts = rows.flatMap(({ amountsMlnKzt }) => amountsMlnKzt[year] ?? []);
      return amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount, 0);
    }),
  };
}

/** The same money by who pays, largest first. An amount that the plan does not split between two sources stays one amount of both. */
export function groupBySources<Source extends string>(rows: readonly PlannedRow<Source>[]) {
  const groups = new Map<string, { readonly sources: readonly Source[]; readonly rows: PlannedRow<Source>[] }>();
  for (const row of rows) {
    const sources = row.sources.toSorted();
    const group = groups.get(sources.join()) ?? { sources, rows: [] };
    group.rows.push(row);
    groups.set(sources.join(), group);
  }
  return [...groups.values()]
    .map((group) => ({ sources: group.sources, money: addMoney(group.rows) }))
    .toSorted((a, b) => b.money.totalMlnKzt - a.money.totalMlnKzt);
}
