import { buildDecreeGoal, buildDecreeTask } from '@mocks/handlers/decree-texts';
import { expect, test } from 'vitest';
import { createContext } from '@/shared/downloads/download-fixture';
import { goalRows, taskRows, toTextTable } from './text-table';

const t = ((key: string) => key) as never;
const task = buildDecreeTask('1.7');
const goal = buildDecreeGoal('2');

test('a file holds every sentence with its lines, and the note where the decree contradicts something', async () => {
  const context = await createContext('ru');
  const { rows } = toTextTable({ name: ['goal', '2'], title: 'Title', dataDate: goal.dataDate, rows: goalRows(goal, t) }, t, context);
  expect(rows.every(({ lines }) => /^\d+–\d+$/.test(String(lines)))).toBe(true);
  expect(rows.find(({ id }) => id === 'c-2-1')?.['note']).toMatch(/8,3/);
});

test('of a task stand its problems, ways, promises and SWOT', () => {
  expect([...new Set(taskRows(task, t).map(({ part }) => part))]).toEqual(
    expect.arrayContaining(['problem.title', 'ways.title', 'promises.title', 'swot.weaknesses']),
  );
});
