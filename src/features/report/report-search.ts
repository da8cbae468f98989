import { SEVERITIES, type Severity } from '@/domain/choices';
import type { ProgrammeYear } from '@/domain/series';
import { ORDERS, type Order } from '@/shared/list/column';
import { asksOf } from '@/shared/url/asks';
import { choiceOf, code, decodeSearch, optionOf, ownName, phrase, programmeYear } from '@/shared/url/codecs';

export interface ReportSearch {
  /** Code of an agency, or id of a region; `null` = not chosen. One of good form that nobody knows is left to the page. */
  readonly body: string | null;
  /** The years of the form; `from` is never after `to`. */
  readonly from: ProgrammeYear;
  readonly to: ProgrammeYear;
  /** What narrows the findings. */
  readonly severity: Severity | null;
  readonly code: string | null;
  readonly q: string;
  readonly sort: string | null;
  readonly order: Order;
}

export const reportDefaults: ReportSearch = {
  body: null,
  from: 2020,
  to: 2025,
  severity: null,
  code: null,
  q: '',
  sort: null,
  order: 'asc',
};

/** The findings are never in the page as it is built: only the form depends on the address. */
export const formAsks = asksOf({ body: null, from: null, to: null });

const codecs = {
  body: code(/^([a-z][a-z\d-]{0,39}|KZ-\d\d)$/),
  from: programmeYear,
  to: programmeYear,
  severity: optionOf(SEVERITIES),
  code: ownName,
  q: phrase,
  sort: ownName,
  order: choiceOf(ORDERS, reportDefaults.order),
};

/** Whatever an address holds: each part that is not understood falls back alone; years the wrong way round are turned. */
export function parseReportSearch(search: Partial<ReportSearch>): ReportSearch {
  const parsed = decodeSearch(codecs, search);
  const { from, to, ...rest } = { ...parsed, from: parsed.from ?? reportDefaults.from, to: parsed.to ?? reportDefaults.to };
  return from <= to ? { ...rest, from, to } : { ...rest, from: to, to: from };
}
