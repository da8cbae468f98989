import type { DecreeGoal } from '@/contracts/decree';
import type { IndicatorAnswer } from '@/contracts/indicators';
import type { Programme } from '@/contracts/programme';
import { decreeGoalQuery } from '@/shared/api/decree-queries';
import { derived } from '@/shared/api/derived';
import { activityListQuery, indicatorListQuery, programmeQuery } from '@/shared/api/queries';
import { type Aim, toAim } from './aim';
import { countOutcomes, type OutcomeCounts } from './outcome-counts';

/** A task in a list: as the decree words it, and what came of its indicators. */
export interface TaskLine extends Pick<Programme['tasks'][number], 'id' | 'goal' | 'title' | 'short'> {
  readonly outcomes: OutcomeCounts;
}

export interface GoalPage extends Aim<DecreeGoal> {
  /** As printed. */
  readonly title: Programme['goals'][number]['title'];
  readonly tasks: readonly TaskLine[];
}

/** Errors: those of the API; a goal that the programme does not name is answered with 404. */
export const goalPageQuery = (id: string) =>
  derived(['goal-page', id], async (ask): Promise<GoalPage> => {
    const decree = await ask(decreeGoalQuery(id));
    const { goals, tasks } = await ask(programmeQuery);
    const { indicators } = await ask(indicatorListQuery);
    const { activities } = await ask(activityListQuery);
    const own = indicators.filter(({ goal, level }) => goal === id && level === 'target');
    return {
      ...toAim({ decree, own, indicators, activities }),
      title: goals.find((goal) => goal.id === id)?.title ?? { kk: id, ru: id },
      tasks: toTaskLines(tasks, indicators).filter(({ goal }) => goal === id),
    };
  });

export const toTaskLines = (tasks: Programme['tasks'], indicators: readonly IndicatorAnswer[]): TaskLine[] =>
  tasks.map(({ id, goal, title, short }) => ({
    id,
    goal,
    title,
    short,
    outcomes: countOutcomes(indicators.filter(({ task }) => task === id)),
  }));
