import activitiesJson from '@mocks/data/activities.json';
import eventsJson from '@mocks/data/events.json';
import fundingJson from '@mocks/data/funding-totals.json';
import administrativeJson from '@mocks/data/registers/administrative-data.json';
import linksJson from '@mocks/data/registers/indicator-links.json';
import openDataJson from '@mocks/data/registers/open-data.json';
import * as v from 'valibot';
import { localizedSchema } from '@/contracts/parts';

const fundingSchema = v.variant('kind', [
  v.object({ kind: v.literal('not-required') }),
  v.object({ kind: v.literal('within-budget') }),
  v.object({ kind: v.literal('amounts'), rows: v.array(v.object({ totalMillionTenge: v.number() })) }),
]);
const activitiesSchema = v.array(
  v.object({
    number: v.number(),
    task: v.string(),
    title: localizedSchema,
    deadline: v.object({ text: localizedSchema }),
    responsible: v.array(v.object({ agency: v.string() })),
    funding: fundingSchema,
  }),
);
const eventsSchema = v.array(
  v.object({
    id: v.string(),
    date: v.string(),
    datePrecision: v.optional(v.picklist(['day', 'year']), 'day'),
    kind: v.picklist(['legal', 'source', 'measurement', 'territory', 'agency']),
    affects: v.optional(v.array(v.string()), []),
    title: localizedSchema,
    source: v.optional(v.nullable(v.string()), null),
    confidence: v.picklist(['verified', 'secondary']),
  }),
);
const fundingTotalsSchema = v.object({
  rows: v.array(v.object({ source: v.string(), amounts: v.record(v.string(), v.number()), total: v.number() })),
});
const linksSchema = v.array(
  v.object({
    indicator: v.string(),
    openData: v.array(v.number()),
    administrativeData: v.array(v.number()),
    fit: v.picklist(['direct', 'partial', 'denominator']),
    reason: localizedSchema,
  }),
);
const dataSetsSchema = v.array(v.object({ number: v.number(), title: localizedSchema }));

export const activities = v.parse(activitiesSchema, activitiesJson);
export type Activity = (typeof activities)[number];
export const events = v.parse(eventsSchema, eventsJson);
export type EventFile = (typeof events)[number];
/** Million tenge, by source and year, as the decree prints them. */
export const fundingTotals = v.parse(fundingTotalsSchema, fundingJson);
export const indicatorLinks = v.parse(linksSchema, linksJson);
export const openDataSets = v.parse(dataSetsSchema, openDataJson);
export const administrativeDataSets = v.parse(dataSetsSchema, administrativeJson);
