import * as v from 'valibot';
import { PROGRAMME_YEARS, type ProgrammeYear } from '@/domain/series';
import { asksOf } from '@/shared/url/asks';

/** `year: null` = the latest year with judged facts; the page finds it in the data. */
export interface AgencySearch {
  readonly year: ProgrammeYear | null;
}

export const agencyDefaults: AgencySearch = { year: null };

export const agencyAsks = asksOf(agencyDefaults);

const searchSchema = v.object({
  year: v.fallback(v.nullable(v.pipe(v.unknown(), v.transform(Number), v.picklist(PROGRAMME_YEARS))), null),
});

/** Whatever an address holds: a year outside the programme falls back to the latest one. */
export function parseAgencySearch(search: Partial<AgencySearch>): AgencySearch {
  return v.parse(searchSchema, { ...agencyDefaults, ...search });
}
