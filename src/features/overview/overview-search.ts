import { YEARS_JUDGED, type YearsJudged } from '@/domain/choices';
import type { ProgrammeYear } from '@/domain/series';
import { asksOf } from '@/shared/url/asks';
import { choiceOf, decodeSearch, programmeYear } from '@/shared/url/codecs';

/** `year: null` = the latest year with judged facts; the page finds it in the data. */
export interface OverviewSearch {
  readonly year: ProgrammeYear | null;
  /** By which plans the promises are closed. */
  readonly years: YearsJudged;
}

export const overviewDefaults: OverviewSearch = { year: null, years: 'all' };

export const overviewAsks = asksOf(overviewDefaults);

const codecs = {
  year: programmeYear,
  years: choiceOf(YEARS_JUDGED, 'all'),
};

export function parseOverviewSearch(search: Partial<OverviewSearch>): OverviewSearch {
  return decodeSearch(codecs, search);
}
