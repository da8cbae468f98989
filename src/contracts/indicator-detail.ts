import * as v from 'valibot';
import { ORIGINS, STUDIES } from '@/domain/series';
import { pastChangeSchema } from './changes';
import { indicatorSchema } from './indicators';
import { figureSchema, indicatorIdSchema, isoDateSchema, localizedSchema, sourceSchema, yearSchema } from './parts';

export const officialProvenance = v.picklist(ORIGINS.filter((origin) => origin !== 'demo'));

export const eventSchema = v.object({
  id: v.string(),
  date: isoDateSchema,
  /** `year`: only the year of `date` is meant. */
  precision: v.picklist(['day', 'year']),
  kind: v.picklist(['legal', 'source', 'measurement', 'territory', 'agency']),
  title: localizedSchema,
  source: v.nullable(sourceSchema),
  confidence: v.picklist(['verified', 'secondary']),
});
export type ProgrammeEvent = v.InferOutput<typeof eventSchema>;

/** What became of an indicator in an act that came after the decree. `unknown`: no source of ours says it. */
export const FATES = ['same', 'changed', 'dropped', 'unknown'] as const;

/** A fate with the source that says it; `note` tells what changed. */
export const fateSchema = v.object({ fate: v.picklist(FATES), source: v.nullable(sourceSchema), note: v.nullable(localizedSchema) });

const yearMonth = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/));

/** The decree's planned round of a study and the round that was held. */
export const measurementSchema = v.object({
  study: v.picklist(STUDIES),
  round: v.string(),
  planYear: yearSchema,
  heldYear: yearSchema,
  /** Year and month, `YYYY-MM`; `null` while no result is in hand. */
  published: v.nullable(yearMonth),
  /** `YYYY-MM` in which an unpublished result was to come out; `null` = not announced, or published. */
  due: v.nullable(yearMonth),
});

/** One official fact with its source. Demo facts have none. */
export const officialFactSchema = v.object({
  year: yearSchema,
  value: v.number(),
  provenance: officialProvenance,
  source: sourceSchema,
  note: v.nullable(localizedSchema),
});

/** The same of one part of the indicator. */
export const originSchema = v.object({ series: v.string(), ...officialFactSchema.entries });

/** Figures by another definition: shown beside the series, never judged. */
export const relatedMeasureSchema = v.object({
  code: v.string(),
  title: localizedSchema,
  unitLabel: localizedSchema,
  decimals: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Why it is not the programme's indicator. */
  reason: localizedSchema,
  points: v.array(officialFactSchema),
});
export type RelatedMeasure = v.InferOutput<typeof relatedMeasureSchema>;

/** A measure of the action plan, as far as a page of an indicator names it. */
export const measureSchema = v.object({
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  title: localizedSchema,
  deadline: localizedSchema,
  agencies: v.array(v.string()),
  funding: v.picklist(['not-required', 'within-budget', 'amounts']),
  /** All years and sources, million tenge; `null` when the plan names no amount. */
  amountMlnKzt: figureSchema,
});

const neighbourSchema = v.object({ id: indicatorIdSchema, short: localizedSchema });

const dataSetSchema = v.object({ number: v.number(), title: localizedSchema });

/** `GET /api/v1/indicators/{id}.json` */
export const indicatorDetailSchema = v.object({
  dataDate: isoDateSchema,
  indicator: indicatorSchema,
  /** What it measures, for a reader who is not an official. */
  explain: localizedSchema,
  /** Where the decree says the fact comes from. */
  dataSource: localizedSchema,
  responsible: v.array(v.object({ agency: v.string(), byAgreement: v.boolean() })),
  origins: v.array(originSchema),
  /** Averages of other countries for the same series (OECD). */
  comparators: v.array(v.object({ series: v.string(), code: v.string(), year: yearSchema, value: v.number(), source: sourceSchema })),
  related: v.array(relatedMeasureSchema),
  /** Releases that changed a published value of the indicator, its regions or the measures beside it; the newest first. */
  releases: v.array(isoDateSchema),
  /** What became of published values of the nation that are no more, or are other ones now; the newest release first. */
  history: v.array(pastChangeSchema),
  events: v.array(eventSchema),
  measurements: v.array(measurementSchema),
  /** What became of it in the acts that came after the decree, in their order; `act` is the id of an event. */
  lineage: v.array(v.object({ act: v.string(), ...fateSchema.entries })),
  /** The indicators before and after it in its task, for target indicators in their goal; `null` at either end. */
  neighbours: v.object({ previous: v.nullable(neighbourSchema), next: v.nullable(neighbourSchema) }),
  /** Measures of the action plan for the indicator's task; empty for target indicators. */
  measures: v.array(measureSchema),
  /** Data sets of the other legal acts that could feed the indicator; `null` where nothing was found. */
  feeds: v.nullable(
    v.object({
      fit: v.picklist(['direct', 'partial', 'denominator']),
      reason: localizedSchema,
      openData: v.array(dataSetSchema),
      administrativeData: v.array(dataSetSchema),
      /** By what the administrative data that are more than its base are broken down: dimensions that the indicator could have. */
      breakdowns: v.array(localizedSchema),
    }),
  ),
  /** Norms of the state's minimum social standard about the same matter, in our reading. */
  norms: v.array(dataSetSchema),
});
export type IndicatorDetail = v.InferOutput<typeof indicatorDetailSchema>;
