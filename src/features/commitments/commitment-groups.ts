import type { Localized } from '@/contracts/parts';
import type { PromiseRow } from '@/shared/decree/promise-row';

/** Of the promises that belong to the programme as a whole. */
export const BOTH_GOALS = 'both';

/** The task of a promise, or the number of its goal, or `BOTH_GOALS`. */
export const placeOf = ({ task, goal }: Pick<PromiseRow, 'task' | 'goal'>): string => task ?? goal ?? BOTH_GOALS;

interface Task {
  readonly id: string;
  readonly short: Localized;
}

export interface PromiseGroup {
  readonly key: string;
  /** `null`: a goal, or both of them. */
  readonly task: Task | null;
  readonly rows: readonly PromiseRow[];
}

/** The promises under the tasks that they serve, in the order of the programme; after them those of a goal and of both. Only groups that have some. */
export function groupsOf(rows: readonly PromiseRow[], tasks: readonly Task[]): PromiseGroup[] {
  const places = [...tasks.map(({ id }) => id), '1', '2', BOTH_GOALS];
  return places
    .map((key) => ({
      key,
      task: tasks.find(({ id }) => id === key) ?? null,
      rows: rows.filter((row) => placeOf(row) === key),
    }))
    .filter(({ rows }) => rows.length > 0);
}
