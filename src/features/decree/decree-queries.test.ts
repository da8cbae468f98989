import { buildActivityList } from '@mocks/handlers/activities';
import { buildIndicatorList } from '@mocks/handlers/indicators';
import { buildProgramme } from '@mocks/handlers/programme';
import { describe, expect, test } from 'vitest';
import { ask } from '@/app/mocks-fixture';
import { HttpError } from '@/shared/errors/api-error';
import { goalPageQuery } from './goal-query';
import { passportPageQuery } from './passport-query';
import { taskPageQuery } from './task-query';

const { indicators } = buildIndicatorList();
const { activities } = buildActivityList();
const { goals, tasks } = buildProgramme();

describe.each(tasks.map(({ id }) => id))('the page of the task %s', async (id) => {
  const { data: page } = await ask(taskPageQuery(id));

  test('has its own indicators first, then the targets that its ways serve, each once', () => {
    const own = indicators.filter(({ task }) => task === id).map(({ id: indicator }) => indicator);
    const shown = page.indicators.map(({ id: indicator }) => indicator);
    expect(shown.slice(0, own.length)).toEqual(own);
    expect(new Set(shown).size).toBe(shown.length);
    for (const { level } of page.indicators.slice(own.length)) expect(level).toBe('target');
  });

  test('is judged by its own indicators alone', () => {
    const { kept, nearly, missed, unknown, total } = page.outcomes;
    expect(total).toBe(indicators.filter(({ task }) => task === id).length);
    expect(kept + nearly + missed + unknown).toBe(total);
  });

  test('has its measures, whose amount is none where the plan names none', () => {
    const own = activities.filter(({ task }) => task === id);
    expect(page.measures.map(({ number }) => number)).toEqual(own.map(({ number }) => number));
    for (const { funding, amountMlnKzt } of page.measures) expect(amountMlnKzt === null).toBe(funding !== 'amounts');
  });

  test('has a name for every indicator that its ways speak of, and for no other', () => {
    const spokenOf = new Set(page.decree.directions.flatMap((direction) => direction.indicators));
    expect(new Set(Object.keys(page.names.indicators))).toEqual(spokenOf);
  });
});

describe.each(goals.map(({ id }) => id))('the page of the goal %s', async (id) => {
  const { data: page } = await ask(goalPageQuery(id));

  test('is judged by its target indicators, its tasks by theirs', () => {
    expect(page.indicators.every(({ level, goal }) => level === 'target' && goal === id)).toBe(true);
    expect(page.outcomes.total).toBe(page.indicators.length);
    expect(page.tasks.map((task) => task.id)).toEqual(tasks.filter(({ goal }) => goal === id).map((task) => task.id));
    for (const task of page.tasks) expect(task.outcomes.total).toBe(indicators.filter((each) => each.task === task.id).length);
  });

  test('promises beside its indicators what belongs to none of its tasks', () => {
    for (const { task } of page.promises) expect(task).toBeNull();
  });
});

describe('the passport', async () => {
  const { data: page } = await ask(passportPageQuery);

  test('has all goals and tasks, and what is said of the whole system without what it expected of itself', () => {
    expect(page.goals.map(({ id }) => id)).toEqual(goals.map(({ id }) => id));
    expect(page.tasks.map(({ id }) => id)).toEqual(tasks.map(({ id }) => id));
    const expected = page.passport.expected.results.map(({ lines }) => lines);
    for (const { id, lines } of page.whole) {
      expect(
        expected.some(([from, to]) => from <= lines[0] && lines[0] <= to),
        id,
      ).toBe(false);
    }
    expect(page.whole.length).toBeGreaterThan(0);
  });
});

test.each([taskPageQuery('1.99'), goalPageQuery('9')])('what the programme does not name is refused: %#', async (query) => {
  const refused = ask(query as ReturnType<typeof taskPageQuery>);
  await expect(refused).rejects.toBeInstanceOf(HttpError);
  await expect(refused).rejects.toMatchObject({ status: 404 });
});
