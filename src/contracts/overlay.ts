import * as v from 'valibot';
import { DEFINITIONS } from '@/domain/checks/fact-table';
import { ORIGINS, STATES } from '@/domain/series';
import { figureSchema, localizedSchema, regionIdSchema, sourceSchema, subjectIdSchema, yearSchema } from './parts';
import { publishedYearsSchema } from './regions';
import { sourceCountsSchema, sourceRowSchema } from './sources';

/** What a measure by another definition is called, where an answer does not know it yet. */
const measureSchema = v.object({
  title: localizedSchema,
  unitLabel: localizedSchema,
  decimals: v.pipe(v.number(), v.integer(), v.minValue(0)),
  reason: localizedSchema,
});

/**
 * What stands at one place: indicator, series, region (`KZ` the nation, `OECD` the average of other countries) and year.
 *
 * Absence: by the programme's definition a missing fact is `null` with the state that explains it, as in a point; by another definition, of a promise, and for
 * `OECD`, `null` means that there is no row.
 */
export const placedFactSchema = v.pipe(
  v.object({
    indicator: subjectIdSchema,
    series: v.string(),
    region: v.union([regionIdSchema, v.literal('OECD')]),
    year: yearSchema,
    /** `other`: `series` is the code of a measure that is shown beside the indicator and never judged; `commitment`: `indicator` is the id of a promise. */
    definition: v.picklist(DEFINITIONS),
    fact: figureSchema,
    provenance: v.nullable(v.picklist(ORIGINS)),
    state: v.nullable(v.picklist(STATES)),
    /** The note of the point: that of the fact and what else is said of the place. */
    note: v.nullable(localizedSchema),
    /** Where an official fact comes from, and its own note; `null` for a demo value and for a gap. */
    origin: v.nullable(v.object({ source: sourceSchema, note: v.nullable(localizedSchema) })),
    /** Of another definition only. */
    measure: v.nullable(measureSchema),
  }),
  v.check(({ fact, provenance }) => (fact === null) === (provenance === null), 'a fact and its provenance come together'),
  v.check(
    ({ provenance, origin }) => (origin !== null) === (provenance !== null && provenance !== 'demo'),
    'an official fact has an origin',
  ),
  v.check(({ definition, measure }) => (definition === 'other') === (measure !== null), 'a measure by another definition is named'),
);
export type PlacedFact = v.InferOutput<typeof placedFactSchema>;

/**
 * Facts that an answer is to be shown with, and the rows of lists that count facts, which nobody can count from one answer.
 *
 * Empty lists change nothing. A row of a list stands for the whole row; `published` without years, and `withoutSources`, take a row away.
 */
export const overlaySchema = v.object({
  facts: v.array(placedFactSchema),
  published: v.array(publishedYearsSchema),
  sources: v.array(sourceRowSchema),
  withoutSources: v.array(v.string()),
  counts: v.array(sourceCountsSchema),
});
export type Overlay = v.InferOutput<typeof overlaySchema>;
