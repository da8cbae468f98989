/** What borders and dates are read from; the answers of the contracts fit. */
export interface RegionOutline {
  readonly id: string;
  readonly validFrom: string;
  /** The region that it came out of; `null` when it was there from the start. */
  readonly splitFrom: { readonly region: string; readonly date: string } | null;
}

/** The year of a day `YYYY-MM-DD`. */
export const yearOf = (day: string): number => Number(day.slice(0, 4));

/** A year counts for a region when the region existed on its last day: 2022 counts for the three that were formed in June 2022. */
export function existsIn(region: Pick<RegionOutline, 'validFrom'>, year: number): boolean {
  return yearOf(region.validFrom) <= year;
}
