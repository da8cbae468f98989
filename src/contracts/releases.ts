import * as v from 'valibot';
import { DEFINITIONS } from '@/domain/checks/fact-table';
import { DECIDED_OUTCOMES, VERDICTS } from '@/domain/choices';
import { PROVENANCES, STATES, UNITS } from '@/domain/series';
import { CHANGE_KINDS, placeEntries } from './changes';
import { overlaySchema } from './overlay';
import { isoDateSchema, localizedSchema, subjectIdSchema, yearSchema } from './parts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Whose value it is, named, so that a list of changes needs no other file. */
const namesEntries = {
  /** Short title of the indicator, with the part or the measure by another definition after it. */
  name: localizedSchema,
  /** The region's name today; `null` for the nation. */
  regionName: v.nullable(localizedSchema),
};

const officialSchema = v.object({ value: v.number(), provenance: v.picklist(PROVENANCES) });

/** One changed value. `from` is what was published before, `to` what is now; a value that was not, or is no more, is `null`. */
export const changeSchema = v.pipe(
  v.object({
    kind: v.picklist(CHANGE_KINDS),
    ...placeEntries,
    ...namesEntries,
    definition: v.picklist(DEFINITIONS),
    unit: v.picklist(UNITS),
    /** What is counted, where the unit alone does not say it. */
    unitLabel: localizedSchema,
    decimals: v.pipe(v.number(), v.integer(), v.minValue(0)),
    from: v.nullable(officialSchema),
    to: v.nullable(officialSchema),
    /** Where a moved value stands now. */
    movedTo: v.nullable(v.object(placeEntries)),
    /** Why; only an added value needs none. */
    reason: v.nullable(localizedSchema),
  }),
  v.check(({ kind, reason }) => kind === 'added' || reason !== null, 'a change says why'),
);
export type Change = v.InferOutput<typeof changeSchema>;

/** What stood at a year: a verdict, or the state in its place. `provenance` is that of the fact, `null` without one. */
const judgedSchema = v.object({
  verdict: v.nullable(v.picklist(VERDICTS)),
  state: v.nullable(v.picklist(STATES)),
  outcome: v.nullable(v.string()),
  provenance: v.nullable(v.picklist(PROVENANCES)),
});

/** A verdict that the release changed: of the nation, and of regions whose published value changed. */
export const verdictChangeSchema = v.object({ ...placeEntries, ...namesEntries, from: judgedSchema, to: judgedSchema });
export type VerdictChange = v.InferOutput<typeof verdictChangeSchema>;

/** What became of a promise beside the indicators, with the fact that decided or the last one known. */
const promiseOutcomeSchema = v.variant('kind', [
  v.object({ kind: v.picklist(DECIDED_OUTCOMES), year: yearSchema, fact: v.number(), provenance: v.picklist(PROVENANCES) }),
  v.object({ kind: v.literal('unreported') }),
]);

/** A promise that came to something else by the release, whether a series measures it or facts are reported of itself. */
export const promiseChangeSchema = v.object({
  id: subjectIdSchema,
  /** In the words of the decree. */
  name: localizedSchema,
  /** Of its facts. */
  unit: v.picklist(UNITS),
  decimals: count,
  from: promiseOutcomeSchema,
  to: promiseOutcomeSchema,
  /** What of the promise the series that measures it leaves out; `null`: nothing. */
  limit: v.nullable(localizedSchema),
});
export type PromiseChange = v.InferOutput<typeof promiseChangeSchema>;

/** `GET /api/v1/releases/{date}.json`: one dated publication of facts. */
export const releaseSchema = v.object({
  date: isoDateSchema,
  title: localizedSchema,
  /** Official facts that there are with it. */
  facts: count,
  changes: v.array(changeSchema),
  verdicts: v.array(verdictChangeSchema),
  /** Reckoned from the facts before it and with it, by the rule of today: as `?asof=` shows both days. */
  promises: v.array(promiseChangeSchema),
  /** What the release took the place of: laid over the answers of this release, it gives those of the one before. */
  undo: overlaySchema,
});
export type Release = v.InferOutput<typeof releaseSchema>;

/** What is kept of a release: what became of promises follows from its facts. */
export const keptReleaseSchema = v.omit(releaseSchema, ['promises']);
export type KeptRelease = v.InferOutput<typeof keptReleaseSchema>;

const VERSION = v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/));

/** `GET /api/v1/releases.json`: all releases and the changes of the API itself, the newest first. */
export const releaseListSchema = v.object({
  /** The date of the newest. */
  current: isoDateSchema,
  releases: v.pipe(
    v.array(
      v.object({
        date: isoDateSchema,
        title: localizedSchema,
        facts: count,
        added: count,
        revised: count,
        withdrawn: count,
        moved: count,
        verdicts: count,
        promises: count,
      }),
    ),
    v.minLength(1),
  ),
  /** `major` changes or loses a field, `minor` adds one, `patch` mends a value. */
  api: v.array(v.object({ version: VERSION, date: isoDateSchema, kind: v.picklist(['major', 'minor', 'patch']), text: localizedSchema })),
});
export type ReleaseList = v.InferOutput<typeof releaseListSchema>;
