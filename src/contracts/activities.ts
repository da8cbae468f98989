import * as v from 'valibot';
import { MEASURE_SOURCES } from '@/domain/measure-source';
import { figureSchema, isoDateSchema, localizedSchema } from './parts';

const monthSchema = v.pipe(v.string(), v.regex(/^20\d\d-(0[1-9]|1[0-2])$/));
const number = v.pipe(v.number(), v.integer(), v.minValue(1));

/** Million tenge per programme year; `null` = the plan names no amount for that year. */
export const amountsSchema = v.record(v.pipe(v.string(), v.regex(/^202[0-5]$/)), figureSchema);

export const fundingRowSchema = v.object({
  sources: v.pipe(v.array(v.picklist(MEASURE_SOURCES)), v.minLength(1)),
  /** Numbers of the budget programme and, below it, of the subprogramme. */
  programmeCodes: v.array(v.string()),
  amountsMlnKzt: amountsSchema,
  /** As printed: in measures 12 and 25 it differs by 1 from the sum of the years. */
  totalMlnKzt: v.number(),
});
export type FundingRow = v.InferOutput<typeof fundingRowSchema>;

const activitySchema = v.object({
  number,
  task: v.pipe(v.string(), v.regex(/^[12]\.\d$/)),
  title: localizedSchema,
  completionForm: localizedSchema,
  deadline: v.object({
    text: localizedSchema,
    /** First and last month, `YYYY-MM`. */
    from: monthSchema,
    to: monthSchema,
    /** Due again in each year (half-year) between the two; `null` = due once. */
    recurring: v.nullable(v.picklist(['yearly', 'half-yearly'])),
  }),
  responsible: v.pipe(v.array(v.object({ agency: v.string(), byAgreement: v.boolean() })), v.minLength(1)),
  funding: v.variant('kind', [
    v.object({ kind: v.literal('not-required') }),
    /** Words of the plan without an amount: "within the budget", "own funds". */
    v.object({ kind: v.literal('within-budget'), text: localizedSchema }),
    v.object({ kind: v.literal('amounts'), rows: v.pipe(v.array(fundingRowSchema), v.minLength(1)) }),
  ]),
  /** What a careful reader should know about this row of the printed plan. */
  note: v.nullable(localizedSchema),
});
export type Activity = v.InferOutput<typeof activitySchema>;

/** `GET /api/v1/activities.json`: the measures of the action plan. */
export const activityListSchema = v.object({ dataDate: isoDateSchema, activities: v.pipe(v.array(activitySchema), v.minLength(1)) });
export type ActivityList = v.InferOutput<typeof activityListSchema>;
