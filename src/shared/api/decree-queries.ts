import { published } from './queries';

/** Answers that only the pages of the decree ask for. */

/** Why a task was set, what was to be done, what was promised beside its indicators. Errors: a task that does not exist is answered with 404. */
export const decreeTaskQuery = (id: string) => published('DecreeTask', id);

/** What the decree says of a goal beside its tasks. */
export const decreeGoalQuery = (id: string) => published('DecreeGoal', id);

/** What the programme rests on, who carries it out, what it expects and what with. */
export const decreePassportQuery = published('DecreePassport');

/** Strengths, weaknesses, opportunities, threats. */
export const decreeSwotQuery = published('DecreeSwot');

/** Who answers, watches and reports to whom. */
export const decreeReportingQuery = published('DecreeReporting');

/** Section 3 as statements. */
export const decreeAnalysisQuery = published('DecreeAnalysis');

/** Promises beside the indicators. */
export const decreeCommitmentsQuery = published('DecreeCommitments');

/** What the decree sets beside other countries. */
export const decreeComparisonsQuery = published('DecreeComparisons');

/** Where the rest of the decree speaks of one indicator. A page brings its sentences finished, and does not carry the answer beside them. */
export const decreeIndicatorQuery = (id: string) => ({ ...published('DecreeIndicator', id), meta: { isKept: true } });
