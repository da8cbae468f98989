import type { IndicatorAnswer } from '@/contracts/indicators';
import { type IndicatorYear, judgeIndicator } from '@/domain/indicator-judgement';
import { type Distribution, distribute, type MedianLag, medianLag } from '@/domain/roll-up';
import type { Outline } from '@/shared/api/queries';

/** An indicator and what became of it in the year in view. */
export interface JudgedIndicator {
  readonly indicator: IndicatorAnswer;
  readonly judged: IndicatorYear;
}

/** Verdicts of a group; `path` narrows the catalogue to it. */
export interface GroupRow {
  readonly id: string;
  readonly kind: 'goal' | 'task';
  readonly title: { readonly kk: string; readonly ru: string };
  readonly distribution: Distribution;
  readonly lag: MedianLag | null;
}

/** Everything that the overview says about one year. */
export interface OverviewFigures {
  readonly promises: readonly JudgedIndicator[];
  readonly promiseDistribution: Distribution;
  readonly allDistribution: Distribution;
  readonly lag: MedianLag | null;
  readonly groups: readonly GroupRow[];
}

/** Verdicts of the 8 promises, of all indicators, and of each goal and task, for one year. */
export function toOverviewFigures(indicators: readonly IndicatorAnswer[], outline: Outline, year: number): OverviewFigures {
  const all = indicators.map((indicator) => ({ indicator, judged: judgeIndicator(indicator, year) }));
  const promises = all.filter(({ indicator }) => indicator.level === 'target');
  const goalRows = outline.goals.flatMap((goal) => [
    toGroup(
      { id: goal.id, kind: 'goal', title: goal.short },
      promises.filter(({ indicator }) => indicator.goal === goal.id),
    ),
    ...outline.tasks
      .filter((task) => task.goal === goal.id)
      .map((task) =>
        toGroup(
          { id: task.id, kind: 'task', title: task.short },
          all.filter(({ indicator }) => indicator.task === task.id),
        ),
      ),
  ]);
  return {
    promises,
    promiseDistribution: distribute(promises.map(({ judged }) => judged)),
    allDistribution: distribute(all.map(({ judged }) => judged)),
    lag: medianLag(worstParts(all)),
    groups: goalRows,
  };
}

function toGroup(group: Pick<GroupRow, 'id' | 'kind' | 'title'>, members: readonly JudgedIndicator[]): GroupRow {
  return {
    ...group,
    distribution: distribute(members.map(({ judged }) => judged)),
    lag: medianLag(worstParts(members)),
  };
}

/** An indicator enters a median with its worst known part, as it enters the distribution. */
function worstParts(members: readonly JudgedIndicator[]) {
  return members.flatMap(({ judged }) => judged.worst ?? []);
}
