import * as v from 'valibot';
import { amountsSchema, fundingRowSchema } from './activities';
import { isoDateSchema, localizedSchema } from './parts';

/** Who pays in the totals of the decree; private money is only here, no measure names it. */
export const FUNDING_SOURCES = ['republican', 'local', 'other', 'private'] as const;
export type FundingSource = (typeof FUNDING_SOURCES)[number];

const billionSchema = v.pipe(v.number(), v.minValue(0));

/** `GET /api/v1/funding.json` */
export const fundingSchema = v.object({
  dataDate: isoDateSchema,
  /** The totals printed at the end of the action plan, million tenge. */
  sources: v.array(
    v.object({ code: v.picklist(FUNDING_SOURCES), title: localizedSchema, amountsMlnKzt: amountsSchema, totalMlnKzt: v.number() }),
  ),
  total: v.object({ amountsMlnKzt: amountsSchema, totalMlnKzt: v.number() }),
  /** The passport of the programme prints the same money rounded to billion tenge. */
  passportBlnKzt: v.object({
    total: billionSchema,
    bySource: v.array(v.object({ code: v.picklist(FUNDING_SOURCES), amount: billionSchema })),
    byYear: v.record(v.string(), billionSchema),
  }),
  /** Amounts of the measures, added up by task and by the sources that stand in one row. */
  tasks: v.array(
    v.object({
      task: v.string(),
      /** Measures of the task, and how many of them the plan gives an amount for. */
      measures: v.number(),
      measuresWithAmounts: v.number(),
      /** Paid within a budget or from own funds, without an amount; the rest of the measures need no money. */
      measuresWithinBudget: v.number(),
      rows: v.array(v.omit(fundingRowSchema, ['programmeCodes'])),
    }),
  ),
});
export type Funding = v.InferOutput<typeof fundingSchema>;
