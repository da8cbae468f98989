import indicatorsJson from '@mocks/data/indicators.json';
import measurementsJson from '@mocks/data/measurements.json';
import programmeJson from '@mocks/data/programme.json';
import releaseJson from '@mocks/data/release.json';
import * as v from 'valibot';
import { localizedSchema } from '@/contracts/parts';
import { DIRECTIONS, STUDIES, UNITS } from '@/domain/series';
import { agencyCodeSchema, goalNumberSchema, taskIdSchema } from './known-codes';
import { readTable } from './read-table';
import { currentRelease } from './releases';

const byYear = v.record(v.pipe(v.string(), v.regex(/^20\d\d$/)), v.number());
const responsibleSchema = v.object({ agency: agencyCodeSchema, byAgreement: v.optional(v.boolean(), false) });

const decreeSeriesSchema = v.object({
  code: v.string(),
  title: v.nullable(localizedSchema),
  study: v.optional(v.nullable(v.picklist(STUDIES)), null),
  baseline: v.nullable(v.object({ year: v.number(), value: v.number() })),
  plan: byYear,
  /** Facts that the decree itself states beside the baseline. */
  decreeFacts: v.optional(byYear, {}),
});
export type DecreeSeries = v.InferOutput<typeof decreeSeriesSchema>;

const decreeIndicatorSchema = v.object({
  id: v.string(),
  level: v.picklist(['target', 'result']),
  goal: goalNumberSchema,
  task: v.nullable(taskIdSchema),
  number: v.number(),
  title: localizedSchema,
  unit: v.picklist(UNITS),
  unitLabel: localizedSchema,
  direction: v.picklist(DIRECTIONS),
  regionalAggregation: v.picklist(['mean', 'sum', 'none']),
  dataSource: localizedSchema,
  responsible: v.array(responsibleSchema),
  additiveParts: v.boolean(),
  series: v.array(decreeSeriesSchema),
});
export type DecreeIndicator = v.InferOutput<typeof decreeIndicatorSchema>;

const titled = v.object({ id: v.string(), title: localizedSchema });
const programmeFileSchema = v.object({
  title: localizedSchema,
  act: v.object({ kind: localizedSchema, number: v.string(), date: v.string() }),
  period: v.object({ from: v.number(), to: v.number() }),
  baselineYear: v.number(),
  goals: v.array(titled),
  tasks: v.array(v.object({ ...titled.entries, goal: v.string() })),
  /** The rounded figures of the passport. */
  passportFundingBillionTenge: v.object({ total: v.number(), bySource: v.record(v.string(), v.number()), byYear }),
  translationStatus: localizedSchema,
});

const measurementFileSchema = v.array(
  v.object({
    study: v.picklist(STUDIES),
    round: v.string(),
    planYear: v.number(),
    heldYear: v.number(),
    published: v.nullable(v.string()),
    due: v.optional(v.nullable(v.string()), null),
  }),
);

const releaseSchema = v.object({
  title: localizedSchema,
  /** The decree among the sources. */
  decree: v.string(),
  repeal: v.object({ event: v.string(), number: v.string() }),
});

/** The 48 indicators as the decree states them, in its order. */
export const decreeIndicators: readonly DecreeIndicator[] = readTable(v.array(decreeIndicatorSchema), indicatorsJson, 'indicators.json');
export const programmeFile = readTable(programmeFileSchema, programmeJson, 'programme.json');
export const measurements = readTable(measurementFileSchema, measurementsJson, 'measurements.json');
/** What this edition of the data says about itself; `dataDate` is the day of the newest release: what was found later is in none. */
export const release = { ...readTable(releaseSchema, releaseJson, 'release.json'), dataDate: currentRelease().date };

export interface SeriesRef {
  readonly indicator: DecreeIndicator;
  readonly series: DecreeSeries;
}

/** All 65 series with their indicators, in the decree's order. */
export const decreeSeries: readonly SeriesRef[] = decreeIndicators.flatMap((indicator) =>
  indicator.series.map((series) => ({ indicator, series })),
);

/** The series for which the akimats answer. */
export const regionalDecreeSeries: readonly SeriesRef[] = decreeSeries.filter(({ indicator }) => indicator.regionalAggregation !== 'none');
