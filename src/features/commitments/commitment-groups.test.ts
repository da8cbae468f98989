import { describe, expect, test } from 'vitest';
import type { PromiseRow } from '@/shared/decree/promise-row';
import { BOTH_GOALS, groupsOf, placeOf } from './commitment-groups';

const tasks = [
  { id: '1.1', short: { kk: 'А', ru: 'А' } },
  { id: '1.2', short: { kk: 'Ә', ru: 'Б' } },
];
const row = (id: string, task: string | null, goal: string | null) => ({ id, task, goal }) as unknown as PromiseRow;
const rows = [row('c-3', null, null), row('c-2', '1.2', '1'), row('c-1', null, '2'), row('c-4', '1.2', '1'), row('c-5', null, '1')];

describe('the promises under what they serve', () => {
  test('tasks stand in the order of the programme, goals behind them, what belongs to both at the end', () => {
    expect(groupsOf(rows, tasks).map(({ key, rows: own }) => [key, ...own.map(({ id }) => id)])).toEqual([
      ['1.2', 'c-2', 'c-4'],
      ['1', 'c-5'],
      ['2', 'c-1'],
      [BOTH_GOALS, 'c-3'],
    ]);
  });

  test('a group has the task that it is of; that of a goal has none', () => {
    expect(groupsOf(rows, tasks).map(({ task }) => task?.short.ru ?? null)).toEqual(['Б', null, null, null]);
  });

  test('each promise stands in one group, and a group without a promise is none', () => {
    expect(
      groupsOf(rows, tasks)
        .flatMap((group) => group.rows)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(rows.map(({ id }) => id).toSorted());
    expect(groupsOf([], tasks)).toEqual([]);
  });

  test('a promise is found by its task, else by its goal, else by both goals', () => {
    expect(rows.map(placeOf)).toEqual([BOTH_GOALS, '1.2', '2', '1.2', '1']);
  });
});
