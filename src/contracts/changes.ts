import * as v from 'valibot';
import { PROVENANCES } from '@/domain/series';
import { isoDateSchema, localizedSchema, regionIdSchema, subjectIdSchema, yearSchema } from './parts';

/** `added`, `revised` (old and new value), `withdrawn`, `moved` (to another year, series or definition). */
export const CHANGE_KINDS = ['added', 'revised', 'withdrawn', 'moved'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** Where a value stands. */
export const placeEntries = {
  indicator: subjectIdSchema,
  series: v.string(),
  region: v.union([regionIdSchema, v.literal('OECD')]),
  year: yearSchema,
};

/** What became of a published value at one place. `arrived`: it was moved here from another place. */
const PAST_KINDS = ['revised', 'withdrawn', 'moved', 'arrived'] as const;

/** What a release did with a published value, told at the place where it stood, and where a moved one stands now. */
export const pastChangeSchema = v.object({
  /** That of the release. */
  date: isoDateSchema,
  kind: v.picklist(PAST_KINDS),
  ...placeEntries,
  /** What was published before. */
  was: v.object({ value: v.number(), provenance: v.picklist(PROVENANCES) }),
  /** The other end of a move; `null` for the rest. */
  other: v.nullable(v.object(placeEntries)),
  /** The same in a sentence, without the reason. */
  text: localizedSchema,
  reason: localizedSchema,
});
export type PastChange = v.InferOutput<typeof pastChangeSchema>;
