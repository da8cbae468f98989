import type { FactEntry } from '../checks/fact-table';

/** Which value a row is, whatever it says. */
export type FactPlaceOf = Pick<FactEntry, 'indicator' | 'series' | 'region' | 'year'>;

/** `r1-7-2 total KZ 2024`: how a place is written in commands and files. */
export const placeText = ({ indicator, series, region, year }: FactPlaceOf): string => `${indicator} ${series} ${region} ${year}`;
