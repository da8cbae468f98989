import * as v from 'valibot';
import { UNITS } from '@/domain/series';
import { pastChangeSchema } from './changes';
import { officialFactSchema } from './indicator-detail';
import { indicatorIdSchema, localizedSchema, yearSchema } from './parts';

const whole = v.pipe(v.number(), v.integer());
const line = v.pipe(whole, v.minValue(1));
const text = v.pipe(v.string(), v.minLength(1));

/** First and last line of the decree's text as it was published, from 1: the reference of everything that is quoted from it. */
export const linesSchema = v.pipe(
  v.tuple([line, line]),
  v.check(([from, to]) => from <= to, 'lines run forward'),
);

export const taskIdSchema = v.pipe(v.string(), v.regex(/^[12]\.\d$/));
export const goalIdSchema = v.picklist(['1', '2']);
const measureNumber = v.pipe(whole, v.minValue(1));
const links = { indicators: v.array(indicatorIdSchema), lines: linesSchema };
const note = v.nullable(localizedSchema);

/** A sentence of the decree. `note`: a misprint or a contradiction, as a careful reader would mark it; the sentence stands as printed. */
export const passageSchema = v.object({ text: localizedSchema, lines: linesSchema, note });

const STATEMENT_KINDS = ['problem', 'achievement', 'comparison', 'context'] as const;

/** What the decree says of the state of things before the programme (its section 3), with the figures that stand in the sentence. */
export const statementSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^a-[\d.]+-\d\d$/)),
  /** `null` = said of the whole system. */
  task: v.nullable(taskIdSchema),
  kind: v.picklist(STATEMENT_KINDS),
  text: localizedSchema,
  figures: v.array(
    v.object({
      value: v.number(),
      unit: text,
      /** `null` = the decree names no year. */
      year: v.nullable(whole),
      /** Country (ISO 3166-1), `OECD`, `UNESCO`; `null` = neither. */
      who: v.nullable(v.string()),
      of: localizedSchema,
    }),
  ),
  ...links,
  /** To whom the decree itself refers; the Kazakh is its own words, the Russian our translation; `null` = to nobody. */
  source: v.nullable(localizedSchema),
  /** Joined from fragments of a longer sentence. */
  shortened: v.boolean(),
  note,
});

/** A way to the goal (section 5), in the decree's sentences, with the indicators and measures that carry it. */
export const directionSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^d-[\d.]+-\d+$/)),
  title: localizedSchema,
  /** The heading of the decree above it; `null` = it stands under the task itself. */
  under: v.nullable(v.object({ text: localizedSchema, lines: linesSchema })),
  /** The title is ours: the decree prints none. */
  isTitleOurs: v.boolean(),
  summary: localizedSchema,
  passages: v.array(passageSchema),
  activities: v.array(measureNumber),
  ...links,
});

const COMMITMENT_BASES = ['digits', 'word', 'all', 'date'] as const;
const MODALITIES = ['promise', 'planned', 'required', 'expected'] as const;

/** A promise with a number, an "all" or a date that no indicator of section 4 measures. */
export const commitmentSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^c-[\d.]+-\d+$/)),
  task: v.nullable(taskIdSchema),
  /** `null` = section 6, of both goals. */
  goal: v.nullable(goalIdSchema),
  text: localizedSchema,
  /** `null` = only a date is promised. 100 where the decree says "all". */
  value: v.nullable(v.number()),
  unit: v.nullable(text),
  /** `null` = neither bound is printed. */
  comparison: v.nullable(v.picklist(['at-least', 'more-than', 'up-to'])),
  /** Where it starts from, as printed. */
  from: v.nullable(v.object({ value: v.number(), year: v.nullable(whole) })),
  /** By the end of this year; `null` = the decree names none. */
  byYear: v.nullable(whole),
  /** From this year on. */
  startYear: v.nullable(whole),
  years: v.array(whole),
  recurring: v.nullable(v.picklist(['yearly', 'school-quarter'])),
  /** How the number is printed: in digits, as a word, as "all" or "each", or not at all. */
  basis: v.picklist(COMMITMENT_BASES),
  modality: v.picklist(MODALITIES),
  section: text,
  activities: v.array(measureNumber),
  ...links,
  note,
  /** The series of an indicator that measures the very same; `null` = none does. */
  measuredBy: v.nullable(
    v.object({
      indicator: indicatorIdSchema,
      series: v.string(),
      holds: v.picklist(['at-least', 'at-most']),
      /** It only grows: below the promise in a later year is below it before. */
      isRunningTotal: v.boolean(),
      /** What of the promise the series leaves out; `null` = nothing. */
      limit: v.nullable(localizedSchema),
    }),
  ),
  /** How facts about it are given, and those that were; `null` = they are those of the series that measures it. */
  reported: v.nullable(
    v.object({
      unit: v.picklist(UNITS),
      unitLabel: localizedSchema,
      /** What a fact has to reach; of `done` 1. */
      value: v.number(),
      /** Each of these years decides. */
      due: v.pipe(v.array(yearSchema), v.minLength(1)),
      /** Who is asked: the bodies of its measures, and the ministry to which the decree gives the control of itself. */
      bodies: v.pipe(v.array(text), v.minLength(1)),
      facts: v.array(officialFactSchema),
      /** What releases did with published facts about it, the newest first. */
      history: v.array(v.pick(pastChangeSchema, ['date', 'year', 'text', 'reason'])),
    }),
  ),
});
export type Commitment = v.InferOutput<typeof commitmentSchema>;

/** What the decree sets beside other countries. */
export const comparisonSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^cmp-\d\d$/)),
  what: localizedSchema,
  unit: v.picklist(['rank', 'percent', 'score', 'index', 'count', 'per-million', 'times', 'school-years']),
  /** `null` = the decree names none. */
  year: v.nullable(whole),
  /** Of a rank: how many were compared; `null` = not said. */
  outOf: v.nullable(whole),
  values: v.pipe(v.array(v.object({ who: text, value: v.number(), bound: v.nullable(v.picklist(['min', 'max'])) })), v.minLength(1)),
  ...links,
  /** As in a statement. */
  source: v.nullable(localizedSchema),
  note,
});

export const SWOT_KINDS = ['strengths', 'weaknesses', 'opportunities', 'threats'] as const;
export const swotItemSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^swot-[swot]-\d\d$/)),
  kind: v.picklist(SWOT_KINDS),
  text: localizedSchema,
  tasks: v.array(taskIdSchema),
  ...links,
  note,
});
export type SwotItem = v.InferOutput<typeof swotItemSchema>;
