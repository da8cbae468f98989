/**
 * The words that an address or an answer can hold, without what computes by them: every page of the site knows the queries of all others, and the
 * contracts of all answers.
 */

/** `as-reported`: each year in its own borders, lines break where they changed. `2018`: the parts are weighted back into their parent. */
export const BORDERS = ['as-reported', '2018'] as const;
export type Borders = (typeof BORDERS)[number];

/** The two readings of a region, always named on the page: the decree's plan for the nation, or the path that we compute. */
export const AGAINST = ['national-plan', 'indicative-path'] as const;
export type Against = (typeof AGAINST)[number];

/** What regions are ordered by: the fact, the months behind plan, or the share of the own distance to the target that is closed. */
export const RANKED_BY = ['level', 'lag', 'share'] as const;
export type RankedBy = (typeof RANKED_BY)[number];

/** From best to worst; `exceeded` is a shade of `met`. */
export const VERDICTS = ['met', 'near', 'behind', 'far', 'regressed'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** `error` refuses the entry and stops a build; `warning` needs a person's look. */
export const SEVERITIES = ['error', 'warning'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What became of a promise once its period is over, from best to worst; that it cannot be known stands beside them, never among them. */
export const CLOSINGS = ['kept', 'kept-late', 'nearly', 'missed', 'missed-worse'] as const;
export type Closing = (typeof CLOSINGS)[number];

/** By which plans a promise is closed: all of them, or those of the years in which the decree was in force. */
export const YEARS_JUDGED = ['all', 'in-force'] as const;
export type YearsJudged = (typeof YEARS_JUDGED)[number];

/** Why it cannot be known. `not-published`: values of other years are, that of the last plan is not. `never-measured`: our sources hold no measurement at all. */
export const UNKNOWN_REASONS = ['awaiting', 'not-published', 'other-definition', 'only-demo', 'discontinued', 'never-measured'] as const;
export type UnknownReason = (typeof UNKNOWN_REASONS)[number];

/** What facts say of a promise beside the indicators. `last-known`: they decide nothing, being of an earlier year or of some of the years. */
export const DECIDED_OUTCOMES = ['kept', 'missed', 'last-known'] as const;
export type DecidedOutcome = (typeof DECIDED_OUTCOMES)[number];

/** The registers out of the legal acts, as their addresses name them. */
export const REGISTER_NAMES = [
  'open-data',
  'administrative-data',
  'minimum-standard',
  'tvet-admission',
  'legal-acts',
  'cited-acts',
] as const;
export type RegisterName = (typeof REGISTER_NAMES)[number];
