import * as v from 'valibot';
import type { ProgrammeYear } from '@/domain/series';
import { asksOf } from '@/shared/url/asks';
import { programmeYear } from '@/shared/url/codecs';

/** `year: null` = the latest year with judged facts; the page finds it in the data. */
export interface OverviewSearch {
  readonly year: ProgrammeYear | null;
}

export const overviewDefaults: OverviewSearch = { year: null };

export const overviewAsks = asksOf(overviewDefaults);

const searchSchema = v.object({
  year: programmeYear,
});

export function parseOverviewSearch(search: Partial<OverviewSearch>): OverviewSearch {
  return v.parse(searchSchema, { year: undefined, ...search });
}
