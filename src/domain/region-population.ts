const FIRST_KNOWN = 2019;
/** The last year in which the source knows the population of all twenty regions. */
const LAST_COMPLETE = 2023;

/** The year whose people stand for a year: see `populationWeight`. It is named wherever people are shown. */
export const populationYear = (year: number): number => Math.min(Math.max(year, FIRST_KNOWN), LAST_COMPLETE);

/**
 * People at the start of the year: the weight of a region in a mean, and what peers are found by.
 *
 * 2018 takes 2019, and 2024 and 2025 take 2023, because the source has no complete set of regions for them: a mean whose weights come from
 * different years would move without any fact moving.
 * Absent: `null` for a year before the region existed.
 */
export function populationWeight(region: { readonly population: Readonly<Record<string, number>> }, year: number): number | null {
  return region.population[populationYear(year)] ?? null;
}
