/** Scores in three subjects, target indicator 2 of goal 1. */
export const PISA_SCORES = 't1-2';
/** Urban–rural gap in PISA, TIMSS and PIRLS, result indicator 1 of task 1.2. */
export const URBAN_RURAL_GAP = 'r1-2-1';
