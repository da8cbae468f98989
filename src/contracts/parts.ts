import * as v from 'valibot';
import { ORIGINS, STATES } from '@/domain/series';
import { addressFault } from '@/domain/source-address';

const text = v.pipe(v.string(), v.trim(), v.minLength(1));

/** Both languages, always, never empty. */
export const localizedSchema = v.object({ kk: text, ru: text });
export type Localized = v.InferOutput<typeof localizedSchema>;

export const yearSchema = v.pipe(v.number(), v.integer(), v.minValue(2018), v.maxValue(2025));
/** `null` = not reported, 0 = reported as zero. */
export const figureSchema = v.nullable(v.pipe(v.number(), v.finite()));
export const indicatorIdSchema = v.pipe(v.string(), v.regex(/^(t\d-\d|r\d-\d-\d)$/));
/** What a fact is of: an indicator, or a promise beside the indicators. */
export const subjectIdSchema = v.pipe(v.string(), v.regex(/^(t\d-\d|r\d-\d-\d|c-[\d.]+-\d+)$/));
export const regionIdSchema = v.pipe(v.string(), v.regex(/^KZ(-\d\d)?$/));
export const isoDateSchema = v.pipe(v.string(), v.isoDate());

/** The one shape of a point (see domain/series.ts); a gap names its state, a fact names its origin. */
export const pointSchema = v.pipe(
  v.object({
    year: yearSchema,
    plan: figureSchema,
    planYear: v.nullable(yearSchema),
    fact: figureSchema,
    provenance: v.nullable(v.picklist(ORIGINS)),
    state: v.nullable(v.picklist(STATES)),
    note: v.nullable(localizedSchema),
  }),
  v.check((point) => (point.fact === null) === (point.provenance === null), 'a fact and its provenance come together'),
  v.check((point) => point.provenance !== 'unpublished', 'an answer holds nothing that is not published'),
  v.check((point) => point.fact !== null || point.state !== null, 'a missing fact needs a state'),
);
export type PointAnswer = v.InferOutput<typeof pointSchema>;

export const pointsSchema = v.pipe(
  v.array(pointSchema),
  v.minLength(1),
  v.check((points) => points.every((point, i) => i === 0 || (points[i - 1]?.year ?? 0) < point.year), 'years ascend, once each'),
);

/** An address that a URL parser gives back unchanged, and that is no list of news. */
const addressSchema = v.pipe(
  text,
  v.check((address) => addressFault(address) === null, 'the address of a source opens as it stands'),
);

/** A publication that a value was read in. */
export const sourceSchema = v.object({
  /** Its key in `sources.json`. */
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  title: localizedSchema,
  /** Words of both titles that stay in their own language, as BCP 47 names it; `null` where the title has none. */
  foreign: v.nullable(v.object({ text, lang: v.pipe(v.string(), v.regex(/^[a-z]{2}$/)) })),
  /** The page of each language, the same twice where there is one only; `null` where no lasting address is known. */
  address: v.nullable(v.object({ kk: addressSchema, ru: addressSchema })),
});
export type Source = v.InferOutput<typeof sourceSchema>;
