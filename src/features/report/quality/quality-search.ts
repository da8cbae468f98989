import { SEVERITIES, type Severity } from '@/domain/choices';
import { ORDERS, type Order } from '@/shared/list/column';
import { asksOf } from '@/shared/url/asks';
import { choiceOf, decodeSearch, optionOf, ownName, phrase } from '@/shared/url/codecs';

export const SCOPES = ['nation', 'regions'] as const;
export type Scope = (typeof SCOPES)[number];

export interface QualitySearch {
  /** Values of the nation, or those of the regions. */
  readonly scope: Scope;
  /** What narrows the hints. */
  readonly severity: Severity | null;
  readonly code: string | null;
  readonly q: string;
  readonly sort: string | null;
  readonly order: Order;
}

export const qualityDefaults: QualitySearch = { scope: 'nation', severity: null, code: null, q: '', sort: null, order: 'asc' };

export const qualityAsks = asksOf(qualityDefaults);

const codecs = {
  scope: choiceOf(SCOPES, qualityDefaults.scope),
  severity: optionOf(SEVERITIES),
  code: ownName,
  q: phrase,
  sort: ownName,
  order: choiceOf(ORDERS, qualityDefaults.order),
};

/** Whatever an address holds: each part that is not understood falls back alone. */
export function parseQualitySearch(search: Partial<QualitySearch>): QualitySearch {
  return decodeSearch(codecs, search);
}
