import { addMoney, type PlannedRow } from './planned-money';
import { PROGRAMME_YEARS, type ProgrammeYear } from './series';

/** Million tenge by programme year; `null` = the plan names no amount for that year, which is not 0. */
export type AmountsMlnKzt = PlannedRow['amountsMlnKzt'];

/**
 * Planned money from 2020 up to a year, that year included.
 *
 * Units:  million tenge, as the action plan prints them. It is the plan of the decree: nothing here says what was paid.
 * Absent: `null` where no row names an amount in any of these years.
 */
export function plannedToDate(rows: readonly PlannedRow[], year: number): number | null {
  const { byYear } = addMoney(rows);
  const known = byYear.filter((amount, i) => amount !== null && (PROGRAMME_YEARS[i] ?? 0) <= year);
  return known.length === 0 ? null : known.reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
}

/** By how much the yearly sums of the rows differ from printed totals, million tenge; years that agree are left out. */
export function differencesFrom(printed: AmountsMlnKzt, rows: readonly PlannedRow[]): { year: ProgrammeYear; mlnKzt: number }[] {
  const { byYear } = addMoney(rows);
  return PROGRAMME_YEARS.map((year, i) => ({ year, mlnKzt: (byYear[i] ?? 0) - (printed[year] ?? 0) })).filter(({ mlnKzt }) => mlnKzt !== 0);
}
