import analysisJson from '@mocks/data/decree/analysis.json';
import seriesJson from '@mocks/data/decree/commitment-series.json';
import commitmentsJson from '@mocks/data/decree/commitments.json';
import comparisonsJson from '@mocks/data/decree/comparisons.json';
import directionsJson from '@mocks/data/decree/directions.json';
import passportJson from '@mocks/data/decree/passport.json';
import unitsJson from '@mocks/data/decree/promise-units.json';
import reportingJson from '@mocks/data/decree/reporting.json';
import resourcesJson from '@mocks/data/decree/resources.json';
import sourceNamesJson from '@mocks/data/decree/source-names.json';
import swotJson from '@mocks/data/decree/swot.json';
import * as v from 'valibot';
import { decreePassportSchema, decreeReportingSchema } from '@/contracts/decree';
import {
  commitmentSchema,
  comparisonSchema,
  directionSchema,
  goalIdSchema,
  linesSchema,
  SWOT_KINDS,
  type SwotItem,
  statementSchema,
  swotItemSchema,
  taskIdSchema,
} from '@/contracts/decree-parts';
import { localizedSchema } from '@/contracts/parts';
import { measureOfPromise, type PrintedPromise } from '@/domain/promise-measure';
import { readTable } from './read-table';

const texts = localizedSchema.entries;
const quoted = { lines: linesSchema };
const note = v.optional(v.nullable(localizedSchema), null);
/** To whom the decree refers is printed in Kazakh only. Errors: throws for a name that nobody has translated. */
const source = v.nullable(
  v.pipe(
    v.string(),
    v.transform((kk) => {
      const ru = (sourceNamesJson as Readonly<Record<string, string>>)[kk];
      if (ru === undefined) throw new Error(`mocks/data/decree/source-names.json has no Russian for ${kk}`);
      return { kk, ru };
    }),
  ),
);
const years = v.optional(v.nullable(v.number()), null);

/** A sentence of which the file keeps both languages side by side. */
const passageFile = v.pipe(
  v.object({ ...texts, ...quoted, note }),
  v.transform(({ kk, ru, ...rest }) => ({ text: { kk, ru }, ...rest })),
);

/** Section 3. */
export const statements = readTable(
  v.array(
    v.pipe(
      v.object({ ...v.omit(statementSchema, ['text', 'note', 'source']).entries, statement: localizedSchema, source, note }),
      v.transform(({ statement, ...rest }) => ({ ...rest, text: statement })),
    ),
  ),
  analysisJson,
  'decree/analysis.json',
);

const directionFile = v.pipe(
  v.object({
    ...v.omit(directionSchema, ['passages', 'under', 'isTitleOurs']).entries,
    statements: v.array(passageFile),
    under: v.optional(v.object({ ...texts, ...quoted })),
    ownTitle: v.optional(v.boolean(), false),
  }),
  v.transform(({ statements: passages, under, ownTitle, ...rest }) => ({
    ...rest,
    passages,
    under: under ? { text: { kk: under.kk, ru: under.ru }, lines: under.lines } : null,
    isTitleOurs: ownTitle,
  })),
);

/** Section 5: the tasks as it words them, and the preamble of the second goal (`task: null`). */
export const ways = readTable(
  v.array(
    v.object({
      task: v.nullable(taskIdSchema),
      goal: goalIdSchema,
      number: v.string(),
      wording: localizedSchema,
      ...quoted,
      wordingInSection4: v.optional(v.nullable(v.object({ kk: v.string(), ...quoted })), null),
      directions: v.array(directionFile),
    }),
  ),
  directionsJson,
  'decree/directions.json',
);

const measuredBy = readTable(v.record(v.string(), commitmentSchema.entries.measuredBy), seriesJson, 'decree/commitment-series.json');

const unitLabels = readTable(v.record(v.string(), localizedSchema), unitsJson, 'decree/promise-units.json');

/** With the unit in words. Errors: RangeError for a unit without any. */
function toMeasure(promise: PrintedPromise) {
  const measure = measureOfPromise(promise);
  const unitLabel = unitLabels[measure.unit === 'number' ? (promise.unit ?? '') : measure.unit];
  if (!unitLabel) throw new RangeError(`promise-units.json has no words for ${promise.unit}`);
  return { ...measure, unitLabel };
}

/** Promises beside the indicators, with the way in which facts about them are given; the facts stand in their table. */
export const commitments = readTable(
  v.array(
    v.pipe(
      v.object({
        ...v.omit(commitmentSchema, ['text', 'note', 'comparison', 'startYear', 'years', 'recurring', 'measuredBy', 'reported']).entries,
        statement: localizedSchema,
        note,
        comparison: v.optional(commitmentSchema.entries.comparison, null),
        startYear: years,
        term: v.optional(v.nullable(v.object({ value: v.number(), unit: v.literal('years') })), null),
        years: v.optional(v.array(v.number()), []),
        recurring: v.optional(commitmentSchema.entries.recurring, null),
      }),
      v.transform(({ statement, term, ...rest }) => {
        const by = measuredBy[rest.id] ?? null;
        return { ...rest, text: statement, measuredBy: by, measure: by ? null : toMeasure({ ...rest, termYears: term?.value ?? null }) };
      }),
    ),
  ),
  commitmentsJson,
  'decree/commitments.json',
);

/** Beside other countries. */
export const comparisons = readTable(
  v.array(
    v.object({
      ...v.omit(comparisonSchema, ['values', 'outOf', 'source', 'note']).entries,
      outOf: years,
      source,
      note,
      values: v.array(v.object({ who: v.string(), value: v.number(), bound: v.optional(v.nullable(v.picklist(['min', 'max'])), null) })),
    }),
  ),
  comparisonsJson,
  'decree/comparisons.json',
);

const swotItems = v.array(v.object({ ...v.omit(swotItemSchema, ['kind']).entries, note }));
const swotFile = readTable(
  v.object({ strengths: swotItems, weaknesses: swotItems, opportunities: swotItems, threats: swotItems }),
  swotJson,
  'decree/swot.json',
);
/** Strengths, weaknesses, opportunities, threats, in the decree's order. */
export const swot: readonly SwotItem[] = SWOT_KINDS.flatMap((kind) => swotFile[kind].map((item) => ({ ...item, kind })));

/** Who answers, watches and reports to whom. */
export const duties = readTable(decreeReportingSchema.entries.duties, reportingJson, 'decree/reporting.json');

const { basis, responsible, targets } = decreePassportSchema.entries;
/** What programme.json lacks of the passport. */
export const passport = readTable(
  v.object({ basis, responsible, targets2025: targets, implementationPeriod: decreePassportSchema.entries.period }),
  passportJson,
  'decree/passport.json',
);
/** Section 6, the results that the introduction expects, the five main directions, the ways of paying. */
export const resources = readTable(
  v.object({
    mainDirections: v.object({ items: v.array(passageFile) }),
    section6: v.object({
      statements: v.array(passageFile),
      table: v.object({ title: localizedSchema, ...quoted, note: v.nullable(localizedSchema) }),
    }),
    moneyFacts: v.array(
      v.pipe(
        v.object({ id: v.string(), task: v.string(), statement: localizedSchema, ...quoted, note }),
        // of the second goal as a whole: none of its tasks
        v.transform(({ statement, task, ...rest }) => ({ ...rest, text: statement, task: task.includes('.') ? task : null })),
      ),
    ),
    passport: v.object({ statements: v.array(passageFile) }),
    expectedResults: v.object({
      lead: localizedSchema,
      items: v.array(
        v.object({ id: v.string(), ...texts, indicators: v.array(v.string()), commitment: v.nullable(v.string()), ...quoted, note }),
      ),
    }),
    fundingMechanisms: v.array(v.object({ id: v.string(), title: localizedSchema, lines: v.array(linesSchema) })),
  }),
  resourcesJson,
  'decree/resources.json',
);
