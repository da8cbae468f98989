import * as v from 'valibot';
import { sortedBy } from '@/domain/sorted-by';
import { STUDY_CHANGES } from '@/domain/study-error';
import { eventSchema, fateSchema } from './indicator-detail';
import { indicatorIdSchema, isoDateSchema, localizedSchema, regionIdSchema, sourceSchema, yearSchema } from './parts';

const lines = v.tuple([v.pipe(v.number(), v.integer()), v.pipe(v.number(), v.integer())]);
const dated = v.object({ year: v.pipe(v.number(), v.integer()), value: v.pipe(v.number(), v.finite()) });
const series = { indicator: indicatorIdSchema, series: v.string() };

/** `GET /api/v1/closing.json`: what the closing account compares with. What became of each promise is computed by the domain, see `closing.csv`. */
export const closingSchema = v.object({
  /** The day to which the facts were gathered. */
  dataDate: isoDateSchema,
  /** What the decree tells of the programme before it, as printed. */
  previous: v.object({
    period: v.object({ from: v.number(), to: v.number() }),
    statements: v.array(v.object({ id: v.string(), text: localizedSchema, note: v.nullable(localizedSchema), lines })),
  }),
  /** Values of the nation that the decree tells of the years before its baseline, in the unit of the series. */
  before: v.array(v.object({ ...series, values: v.array(dated), lines })),
  /** Published values of regions, in the unit of the series; a redrawn region brings its years before and after as two runs. By series, region and year. */
  runs: v.array(v.object({ ...series, region: regionIdSchema, values: v.array(dated) })),
  /** Names of the regions of the runs, as they were called when the programme began or later came into being. */
  places: v.array(
    v.object({
      region: regionIdSchema,
      short: localizedSchema,
      /** From this year on it has other borders; `null` = they never changed. */
      redrawnIn: v.nullable(yearSchema),
    }),
  ),
  /** Standard errors of studies' means, in points, by the year in which the round was held. Empty: our data hold none; the publishers of the studies do print them. */
  errors: v.array(v.object({ ...series, year: v.number(), value: v.pipe(v.number(), v.finite(), v.gtValue(0)), source: sourceSchema })),
  /** What the publisher of a study says of the change between two of its rounds; `small`: none that can be told from the error. */
  said: v.array(v.object({ ...series, from: v.number(), to: v.number(), change: v.picklist(STUDY_CHANGES), source: sourceSchema })),
  /** The acts that came after the decree, and what each indicator became in them. */
  lineage: v.array(
    v.object({
      act: eventSchema,
      fates: v.array(v.object({ indicator: indicatorIdSchema, ...fateSchema.entries })),
    }),
  ),
});
export type ClosingAnswer = v.InferOutput<typeof closingSchema>;

/** The order of the runs, by which what is laid over them can be taken back. */
export const sortRuns = (runs: ClosingAnswer['runs']): ClosingAnswer['runs'] =>
  sortedBy(
    runs,
    ({ indicator }) => indicator,
    ({ series: code }) => code,
    ({ region }) => region,
    ({ values }) => values[0]?.year ?? 0,
  );
