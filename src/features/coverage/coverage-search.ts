import type { ProgrammeYear } from '@/domain/series';
import { asksOf } from '@/shared/url/asks';
import { choiceOf, decodeSearch, programmeYear, regionId } from '@/shared/url/codecs';

/** `programme`: by group, as the programme counts them. `distance`: furthest below the plan first. `name`: by the alphabet. */
export const CARD_ORDERS = ['programme', 'distance', 'name'] as const;
export type CardOrder = (typeof CARD_ORDERS)[number];

export interface CoverageSearch {
  /** `null` = the latest year with a verdict; the page finds it in the data. */
  readonly year: ProgrammeYear | null;
  /** ISO 3166-2; `null` = the nation. An unknown one of good form is left to the page, which then shows the nation. */
  readonly region: string | null;
  readonly sort: CardOrder;
}

export const coverageDefaults: CoverageSearch = { year: null, region: null, sort: 'programme' };

export const coverageAsks = asksOf(coverageDefaults);

const codecs = {
  year: programmeYear,
  region: regionId,
  sort: choiceOf(CARD_ORDERS, coverageDefaults.sort),
};

/** Whatever an address holds: each part that is not understood falls back alone. */
export function parseCoverageSearch(search: Partial<CoverageSearch>): CoverageSearch {
  return decodeSearch(codecs, search);
}
