import * as v from 'valibot';
import {
  commitmentSchema,
  comparisonSchema,
  directionSchema,
  goalIdSchema,
  linesSchema,
  passageSchema,
  statementSchema,
  swotItemSchema,
  taskIdSchema,
} from './decree-parts';
import { measureSchema } from './indicator-detail';
import { indicatorIdSchema, isoDateSchema, localizedSchema } from './parts';

const text = v.pipe(v.string(), v.minLength(1));
const head = { dataDate: isoDateSchema };
const quoted = { lines: linesSchema };

/** `GET /api/v1/decree/tasks/{id}.json`: why the task was set, what was to be done, what was promised beside the indicators. */
export const decreeTaskSchema = v.object({
  ...head,
  task: taskIdSchema,
  goal: goalIdSchema,
  /** Of its place in section 5: `5.1.1`. */
  number: text,
  wording: localizedSchema,
  ...quoted,
  /** Where section 4 words the task otherwise, in Kazakh as printed; `null` = alike. */
  wordingInSection4: v.nullable(v.object({ kk: text, ...quoted })),
  statements: v.array(statementSchema),
  directions: v.array(directionSchema),
  commitments: v.array(commitmentSchema),
  swot: v.array(swotItemSchema),
});
export type DecreeTask = v.InferOutput<typeof decreeTaskSchema>;

/** `GET /api/v1/decree/goals/{id}.json`: what the decree says of a goal beside its tasks. */
export const decreeGoalSchema = v.object({
  ...head,
  goal: goalIdSchema,
  directions: v.array(directionSchema),
  commitments: v.array(commitmentSchema),
});
export type DecreeGoal = v.InferOutput<typeof decreeGoalSchema>;

/** `GET /api/v1/decree/indicators/{id}.json`: where the rest of the decree speaks of one indicator. */
export const decreeIndicatorSchema = v.object({
  ...head,
  indicator: indicatorIdSchema,
  statements: v.array(statementSchema),
  comparisons: v.array(comparisonSchema),
  commitments: v.array(commitmentSchema),
  /** The ways of section 5 that serve it, with the numbers of their measures: the only link between a target indicator and the action plan. */
  directions: v.array(
    v.object({
      ...{ id: text, task: v.nullable(taskIdSchema), title: localizedSchema },
      /** The title is our summary; else the decree prints it. */
      isTitleOurs: v.boolean(),
      ...{ activities: v.array(v.number()), ...quoted },
    }),
  ),
  /** Of a target indicator: the measures of these ways, each once. Empty for a result indicator, whose measures are those of its task. */
  measures: v.array(measureSchema),
});
export type DecreeIndicatorAnswer = v.InferOutput<typeof decreeIndicatorSchema>;

/** `GET /api/v1/decree/analysis.json`: section 3 as statements. */
export const decreeAnalysisSchema = v.object({ ...head, statements: v.array(statementSchema) });

/** `GET /api/v1/decree/commitments.json` */
export const decreeCommitmentsSchema = v.object({ ...head, commitments: v.array(commitmentSchema) });
export type DecreeCommitments = v.InferOutput<typeof decreeCommitmentsSchema>;

/** `GET /api/v1/decree/comparisons.json` */
export const decreeComparisonsSchema = v.object({ ...head, comparisons: v.array(comparisonSchema) });
export type DecreeComparisons = v.InferOutput<typeof decreeComparisonsSchema>;

/** `GET /api/v1/decree/swot.json` */
export const decreeSwotSchema = v.object({ ...head, items: v.array(swotItemSchema) });

const DUTY_KINDS = [
  'approval',
  'implementation',
  'report',
  'control',
  'entry-into-force',
  'developer',
  'budget',
  'survey',
  'monitoring',
  'monitoring-gap',
  'coordination',
  'evaluation',
  'instruction',
] as const;

/** `GET /api/v1/decree/reporting.json`: who answers, watches and reports to whom. */
export const decreeReportingSchema = v.object({
  ...head,
  duties: v.array(
    v.object({
      id: text,
      kind: v.picklist(DUTY_KINDS),
      /** `null` = the decree names nobody. */
      who: v.nullable(localizedSchema),
      /** Codes of programme.json. */
      agencies: v.array(text),
      what: localizedSchema,
      toWhom: v.nullable(localizedSchema),
      when: v.nullable(localizedSchema),
      text: localizedSchema,
      ...quoted,
    }),
  ),
});
export type DecreeReporting = v.InferOutput<typeof decreeReportingSchema>;

/** `GET /api/v1/decree/passport.json`: what the programme rests on, who carries it out, what it expects and what with. */
export const decreePassportSchema = v.object({
  ...head,
  period: v.object({ from: v.number(), to: v.number(), ...quoted }),
  basis: v.array(
    v.object({ id: text, kind: text, number: v.nullable(v.string()), date: isoDateSchema, title: localizedSchema, ...quoted }),
  ),
  /** Codes of programme.json, in the order of the passport, with the names that it prints. */
  responsible: v.array(v.object({ agency: text, name: localizedSchema, ...quoted })),
  targets: v.array(v.object({ indicator: indicatorIdSchema, series: text, value: v.number(), unit: text, of: localizedSchema, ...quoted })),
  mainDirections: v.array(passageSchema),
  expected: v.object({
    lead: localizedSchema,
    results: v.array(
      v.object({ id: text, indicators: v.array(indicatorIdSchema), commitment: v.nullable(text), ...passageSchema.entries }),
    ),
  }),
  /** On money: the passport, then section 6. */
  resources: v.array(passageSchema),
  /** The table of section 6, whose sums `funding.json` has: its title, and our note where it differs from the passport. */
  costs: passageSchema,
  /** Sentences of sections 2 and 3 with amounts and shares of money; `task` is `null` where none of the tasks is meant. */
  money: v.array(v.object({ id: text, task: v.nullable(taskIdSchema), ...passageSchema.entries })),
  /** Ways of paying, and where the decree speaks of each. */
  mechanisms: v.array(v.object({ id: text, title: localizedSchema, lines: v.pipe(v.array(linesSchema), v.minLength(1)) })),
});
export type DecreePassport = v.InferOutput<typeof decreePassportSchema>;
