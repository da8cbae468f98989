import eventsJson from '@mocks/data/events.json';
import fundingJson from '@mocks/data/funding-totals.json';
import * as v from 'valibot';
import { localizedSchema } from '@/contracts/parts';
import { readTable } from './read-table';

const eventsSchema = v.array(
  v.object({
    id: v.string(),
    date: v.string(),
    datePrecision: v.optional(v.picklist(['day', 'year']), 'day'),
    kind: v.picklist(['legal', 'source', 'measurement', 'territory', 'agency']),
    affects: v.optional(v.array(v.string()), []),
    title: localizedSchema,
    /** Id of a source. */
    source: v.optional(v.nullable(v.string()), null),
    confidence: v.picklist(['verified', 'secondary']),
  }),
);
const fundingTotalsSchema = v.object({
  rows: v.array(v.object({ source: v.string(), title: localizedSchema, amounts: v.record(v.string(), v.number()), total: v.number() })),
});

export const events = readTable(eventsSchema, eventsJson, 'events.json');
export type EventFile = (typeof events)[number];
/** Million tenge, by source and year, as the decree prints them. */
export const fundingTotals = readTable(fundingTotalsSchema, fundingJson, 'funding-totals.json');

/** The row of a source of money, or `total`. Errors: RangeError for one that the decree does not print. */
export function fundingTotalOf(source: string) {
  const row = fundingTotals.rows.find((candidate) => candidate.source === source);
  if (!row) throw new RangeError(`funding-totals.json must hold ${source}`);
  return row;
}
