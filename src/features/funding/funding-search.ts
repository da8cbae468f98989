import type { ProgrammeYear } from '@/domain/series';
import { asksOf } from '@/shared/url/asks';
import { choiceOf, decodeSearch, programmeYear } from '@/shared/url/codecs';

/** Billions are easier to read, millions are what the decree prints. */
export const MONEY_UNITS = ['bln', 'mln'] as const;
export type MoneyUnit = (typeof MONEY_UNITS)[number];

/** `year: null` = the latest year with judged facts; the page finds it in the data. */
export interface FundingSearch {
  readonly unit: MoneyUnit;
  readonly year: ProgrammeYear | null;
}

/** What a link may say: a year is any number and is checked here. */
export type FundingSearchInput = Partial<Omit<FundingSearch, 'year'> & { readonly year: number | null }>;

export const fundingDefaults: FundingSearch = { unit: 'bln', year: null };

export const fundingAsks = asksOf(fundingDefaults);

const codecs = {
  unit: choiceOf(MONEY_UNITS, fundingDefaults.unit),
  year: programmeYear,
};

/** Whatever an address holds: each part that is not understood falls back alone. */
export function parseFundingSearch(search: FundingSearchInput): FundingSearch {
  return decodeSearch(codecs, search);
}
