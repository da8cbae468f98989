import type { ProgrammeYear } from '@/domain/series';
import { asksOf } from '@/shared/url/asks';
import { decodeSearch, programmeYear } from '@/shared/url/codecs';

/** `year: null` = the latest year with judged facts; the page finds it in the data. */
export interface AgencySearch {
  readonly year: ProgrammeYear | null;
}

export const agencyDefaults: AgencySearch = { year: null };

export const agencyAsks = asksOf(agencyDefaults);

const codecs = {
  year: programmeYear,
};

/** Whatever an address holds: a year outside the programme falls back to the latest one. */
export function parseAgencySearch(search: Partial<AgencySearch>): AgencySearch {
  return decodeSearch(codecs, search);
}
