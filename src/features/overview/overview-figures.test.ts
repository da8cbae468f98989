import { buildIndicatorList } from '@mocks/handlers/indicators';
import { buildProgramme } from '@mocks/handlers/programme';
import { describe, expect, test } from 'vitest';
import { PROGRAMME_YEARS } from '@/domain/series';
import { toOverviewFigures } from './overview-figures';

const { indicators } = buildIndicatorList();
const programme = buildProgramme();

describe.each(PROGRAMME_YEARS)('the figures of %d', (year) => {
  const { promises, promiseDistribution, allDistribution, groups } = toOverviewFigures(indicators, programme, year);
  const sumOf = (kind: 'goal' | 'task', of: 'total' | 'known' | 'ended') =>
    groups.filter((group) => group.kind === kind).reduce((sum, { distribution }) => sum + distribution[of], 0);

  test('the promises are the target indicators, and the goals divide them among themselves', () => {
    expect(promises.map(({ indicator }) => indicator.id)).toEqual(indicators.filter(({ level }) => level === 'target').map(({ id }) => id));
    for (const count of ['total', 'known', 'ended'] as const) expect(sumOf('goal', count)).toBe(promiseDistribution[count]);
  });

  test('goals and tasks together hold every indicator once', () => {
    for (const count of ['total', 'known', 'ended'] as const) {
      expect(sumOf('goal', count) + sumOf('task', count)).toBe(allDistribution[count]);
    }
  });

  test('a task stands below its goal, in the order of the programme', () => {
    const expected = programme.goals.flatMap((goal) => [
      `goal ${goal.id}`,
      ...programme.tasks.filter((task) => task.goal === goal.id).map((task) => `task ${task.id}`),
    ]);
    expect(groups.map(({ kind, id }) => `${kind} ${id}`)).toEqual(expected);
  });

  test('a group whose lag nobody knows has none, and never zero', () => {
    for (const { lag, distribution } of groups) if (distribution.known === 0) expect(lag).toBeNull();
  });
});

test('a goal without tasks and indicators is a row without verdicts', () => {
  const goal = { id: '9', short: { kk: 'А', ru: 'А' } };
  const { groups } = toOverviewFigures(indicators, { ...programme, goals: [goal], tasks: [] } as never, 2022);
  expect(groups).toHaveLength(1);
  expect(groups[0]).toMatchObject({ id: '9', lag: null, distribution: { total: 0, known: 0 } });
});
