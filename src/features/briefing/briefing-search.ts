import type { ProgrammeYear } from '@/domain/series';
import { asksOf } from '@/shared/url/asks';
import { decodeSearch, programmeYear, regionId } from '@/shared/url/codecs';

export interface BriefingSearch {
  /** `null` = the nation. A region that does not exist is answered with the nation by the page. */
  readonly region: string | null;
  /** `null` = the latest year with a verdict. */
  readonly year: ProgrammeYear | null;
}

export const briefingDefaults: BriefingSearch = { region: null, year: null };

export const briefingAsks = asksOf(briefingDefaults);

const codecs = {
  region: regionId,
  year: programmeYear,
};

export function parseBriefingSearch(search: Partial<BriefingSearch>): BriefingSearch {
  return decodeSearch(codecs, search);
}
