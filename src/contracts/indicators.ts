import * as v from 'valibot';
import { BASELINE_KINDS, DIRECTIONS, STUDIES, UNITS } from '@/domain/series';
import { indicatorIdSchema, isoDateSchema, localizedSchema, pointsSchema, yearSchema } from './parts';

const seriesSchema = v.object({
  code: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  /** The decree's words for the part; `null` when the indicator is one series. */
  title: v.nullable(localizedSchema),
  short: v.nullable(localizedSchema),
  study: v.nullable(v.picklist(STUDIES)),
  flow: v.boolean(),
  decimals: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4)),
  baseline: v.nullable(v.object({ year: yearSchema, value: v.number(), kind: v.picklist(BASELINE_KINDS) })),
  points: pointsSchema,
  /** Studies: standard errors of the means, in points, by the year in which the round was held; absent = our data hold none. Sources: closing.json. */
  errors: v.optional(v.array(v.object({ year: yearSchema, value: v.number() }))),
});
export type SeriesAnswer = v.InferOutput<typeof seriesSchema>;

/** One of the 48 indicators with its national series: all that overview, catalogue, studies and coverage need. */
export const indicatorSchema = v.object({
  id: indicatorIdSchema,
  level: v.picklist(['target', 'result']),
  goal: v.pipe(v.string(), v.regex(/^[12]$/)),
  /** `null` for target indicators: they belong to a goal. */
  task: v.nullable(v.pipe(v.string(), v.regex(/^[12]\.\d$/))),
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  title: localizedSchema,
  short: localizedSchema,
  unit: v.picklist(UNITS),
  unitLabel: localizedSchema,
  direction: v.picklist(DIRECTIONS),
  regionalAggregation: v.picklist(['mean', 'sum', 'none']),
  /** The parts add up to the series `total` (urban + rural). */
  additiveParts: v.boolean(),
  /** A measure by another definition is published beside it; it enters no verdict. */
  otherDefinition: v.boolean(),
  /** Agency codes of programme.json, in the order of the decree. */
  agencies: v.pipe(v.array(v.string()), v.minLength(1)),
  series: v.pipe(v.array(seriesSchema), v.minLength(1)),
});
export type IndicatorAnswer = v.InferOutput<typeof indicatorSchema>;

/** `GET /api/v1/indicators.json` */
export const indicatorListSchema = v.object({
  /** The day to which the facts were gathered. */
  dataDate: isoDateSchema,
  indicators: v.pipe(v.array(indicatorSchema), v.minLength(1)),
});
export type IndicatorList = v.InferOutput<typeof indicatorListSchema>;
