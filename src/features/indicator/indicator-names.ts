import type { IndicatorDetail } from '@/contracts/indicator-detail';
import type { Programme } from '@/contracts/programme';
import { derived } from '@/shared/api/derived';
import { indicatorDetailQuery, programmeQuery } from '@/shared/api/queries';

/** What the programme's file calls the things that one indicator speaks of. */
export interface IndicatorNames {
  /** Short title of its task, or of its goal where it has no task; `null` where the programme knows neither. */
  readonly place: Programme['goals'][number]['short'] | null;
  /** Only the agencies that answer for it or for one of its measures. */
  readonly agencies: Programme['agencies'];
}

/** A page about one indicator carries these instead of the whole programme, which weighs more than the indicator. Errors: those of the API. */
export const indicatorNamesQuery = (id: string) =>
  derived(
    ['names-of', id],
    async (ask): Promise<IndicatorNames> => namesIn(await ask(programmeQuery), await ask(indicatorDetailQuery(id))),
  );

function namesIn({ goals, tasks, agencies }: Programme, { indicator, responsible, measures }: IndicatorDetail): IndicatorNames {
  const { goal, task } = indicator;
  const place = task ? tasks.find(({ id }) => id === task) : goals.find(({ id }) => id === goal);
  const named = new Set([...responsible.map(({ agency }) => agency), ...measures.flatMap((measure) => measure.agencies)]);
  return { place: place?.short ?? null, agencies: agencies.filter(({ code }) => named.has(code)) };
}
