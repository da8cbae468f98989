import * as v from 'valibot';
import { DEFINITIONS } from '@/domain/checks/fact-table';
import { DIRECTIONS, UNITS } from '@/domain/series';
import { officialProvenance } from './indicator-detail';
import { isoDateSchema, localizedSchema, sourceSchema, subjectIdSchema, yearSchema } from './parts';
import { publishedSchema } from './sources';

const text = v.pipe(v.string(), v.minLength(1));
const planByYear = v.record(v.string(), v.number());

const promisedSchema = v.object({
  direction: v.picklist(DIRECTIONS),
  decimals: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Plan of the nation by the year of its measurement. */
  plan: planByYear,
  baseline: v.nullable(v.object({ year: yearSchema, value: v.number() })),
  aggregation: v.picklist(['mean', 'sum', 'none']),
  isAdditive: v.boolean(),
});

const seriesSchema = v.object({
  indicator: subjectIdSchema,
  series: text,
  definition: v.picklist(DEFINITIONS),
  unit: v.picklist(UNITS),
  unitNames: v.array(text),
  /** Both ends included. */
  bounds: v.object({ low: v.number(), high: v.number() }),
  usual: v.array(v.number()),
  isRegional: v.boolean(),
  isStudy: v.boolean(),
  /** `null` for a measure by another definition, and for a promise: what it has to reach is told by `decree/commitments.json`. */
  promised: v.nullable(promisedSchema),
  gaps: v.array(v.object({ year: yearSchema, reason: v.picklist(['study-out-of-round', 'source-discontinued']) })),
  notComparable: v.array(v.object({ region: text, years: v.array(yearSchema) })),
});

/** A published fact as its table has it. */
const factSchema = v.object({
  indicator: subjectIdSchema,
  series: text,
  region: text,
  year: yearSchema,
  /** With the digits of its source, a point before the decimals. */
  printed: text,
  definition: v.picklist(DEFINITIONS),
  confidence: officialProvenance,
  /** Id of its source. */
  source: text,
  /** Codes of its notes, joined by "; "; empty where there is none. */
  note: v.string(),
});

/** `GET /api/v1/reporting.json`: what a report is filled and checked by, on the page and by the command alike. */
export const reportingSchema = v.object({
  dataDate: isoDateSchema,
  years: v.array(yearSchema),
  nation: text,
  comparator: text,
  series: v.pipe(v.array(seriesSchema), v.minLength(1)),
  regions: v.array(
    v.object({
      ...{ id: text, validFrom: isoDateSchema, names: v.array(text), population: planByYear },
      /** From this year on its values are of other borders than before; `null`: they never changed. */
      redrawnIn: v.nullable(yearSchema),
    }),
  ),
  confidences: v.array(officialProvenance),
  sources: v.array(text),
  /** The same with what they are called, by whom and when they were published, and where they are read. */
  sourceTitles: v.array(v.object({ ...sourceSchema.entries, publisher: localizedSchema, published: publishedSchema })),
  notes: v.array(text),
  facts: v.array(factSchema),
});
export type Reporting = v.InferOutput<typeof reportingSchema>;
