import type { DecreePassport, DecreeReporting, DecreeTask } from '@/contracts/decree';
import type { Programme } from '@/contracts/programme';
import { decreeAnalysisQuery, decreePassportQuery, decreeReportingQuery, decreeSwotQuery } from '@/shared/api/decree-queries';
import { derived } from '@/shared/api/derived';
import { indicatorListQuery, programmeQuery } from '@/shared/api/queries';
import { type TaskLine, toTaskLines } from './goal-query';
import type { Said } from './statements';

export interface PassportPage {
  readonly passport: DecreePassport;
  readonly goals: readonly Pick<Programme['goals'][number], 'id' | 'title'>[];
  readonly tasks: readonly TaskLine[];
  readonly swot: DecreeTask['swot'];
  /** Section 3 and the introduction on the whole system, which belongs to no task. */
  readonly whole: readonly (Said & Pick<DecreeTask['statements'][number], 'indicators'>)[];
  readonly duties: DecreeReporting['duties'];
}

/** Errors: those of the API. */
export const passportPageQuery = derived(['passport-page'], async (ask): Promise<PassportPage> => {
  const passport = await ask(decreePassportQuery);
  const { items: swot } = await ask(decreeSwotQuery);
  const { duties } = await ask(decreeReportingQuery);
  const { goals, tasks } = await ask(programmeQuery);
  const { indicators } = await ask(indicatorListQuery);
  const { statements } = await ask(decreeAnalysisQuery);
  // what it expected of itself stands as that, and not again among what there was
  const isExpected = (from: number) => passport.expected.results.some(({ lines }) => lines[0] <= from && from <= lines[1]);
  return {
    ...{ passport, swot, duties },
    whole: statements
      .filter(({ task, lines: [from] }) => task === null && !isExpected(from))
      .map(({ id, kind, text, lines, source, note, indicators }) => ({ id, kind, text, lines, source, note, indicators })),
    goals: goals.map(({ id, title }) => ({ id, title })),
    tasks: toTaskLines(tasks, indicators),
  };
});
