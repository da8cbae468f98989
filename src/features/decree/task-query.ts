import type { Activity } from '@/contracts/activities';
import type { DecreeTask } from '@/contracts/decree';
import type { Localized } from '@/contracts/parts';
import { addMoney } from '@/domain/planned-money';
import { decreeTaskQuery } from '@/shared/api/decree-queries';
import { derived } from '@/shared/api/derived';
import { activityListQuery, indicatorListQuery, programmeQuery } from '@/shared/api/queries';
import { type Aim, toAim } from './aim';

/** A measure of the action plan as the page of its task needs it. */
export interface TaskMeasure {
  readonly number: number;
  readonly title: Localized;
  readonly form: Localized;
  readonly deadline: Localized;
  readonly agencies: readonly Localized[];
  readonly funding: Activity['funding']['kind'];
  /** All years and sources, million tenge; `null` = the plan names no amount, never 0. */
  readonly amountMlnKzt: number | null;
}

/** Everything about one task: a part of four answers, each of which weighs many times as much. */
export interface TaskPage extends Aim<DecreeTask> {
  readonly measures: readonly TaskMeasure[];
}

/** Errors: those of the API; a task that the programme does not name is answered with 404. */
export const taskPageQuery = (id: string) =>
  derived(['task-page', id], async (ask): Promise<TaskPage> => {
    const decree = await ask(decreeTaskQuery(id));
    const { agencies } = await ask(programmeQuery);
    const { activities } = await ask(activityListQuery);
    const { indicators } = await ask(indicatorListQuery);
    const own = indicators.filter(({ task }) => task === id);
    const served = new Set(decree.directions.flatMap((direction) => direction.indicators));
    const targets = indicators.filter(({ id: indicator, level }) => level === 'target' && served.has(indicator));
    const names = new Map(agencies.map(({ code, abbreviation }) => [code, abbreviation]));
    const nameOf = (code: string): Localized => names.get(code) ?? { kk: code, ru: code };
    return {
      ...toAim({ decree, own, served: targets, indicators, activities }),
      measures: activities.filter(({ task }) => task === id).map((activity) => toMeasure(activity, nameOf)),
    };
  });

function toMeasure(activity: Activity, nameOf: (code: string) => Localized): TaskMeasure {
  const { number, title, completionForm, deadline, responsible, funding } = activity;
  return {
    ...{ number, title, form: completionForm, deadline: deadline.text, funding: funding.kind },
    agencies: responsible.map(({ agency }) => nameOf(agency)),
    amountMlnKzt: funding.kind === 'amounts' ? addMoney(funding.rows).totalMlnKzt : null,
  };
}
