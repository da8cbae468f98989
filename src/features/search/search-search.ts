import { FINDABLES, type Findable } from '@/domain/search/findables';
import { asksOf } from '@/shared/url/asks';
import { decodeSearch, optionOf, phrase } from '@/shared/url/codecs';

/** `kind: null` = the first results of every kind; else all of this one. */
export interface SiteSearch {
  readonly q: string;
  readonly kind: Findable | null;
}

export const siteSearchDefaults: SiteSearch = { q: '', kind: null };

export const siteSearchAsks = asksOf(siteSearchDefaults);

const codecs = { q: phrase, kind: optionOf(FINDABLES) };

/** Whatever an address holds: each part that is not understood falls back alone. */
export function parseSiteSearch(search: Partial<SiteSearch>): SiteSearch {
  return decodeSearch(codecs, search);
}
