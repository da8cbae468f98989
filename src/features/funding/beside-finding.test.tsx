import { describe, expect, test } from 'vitest';
import { textOf } from '@/app/app-fixture';
import { drawPart } from '@/app/part-fixture';
import type { Verdict } from '@/domain/choices';
import { groupByStanding, type MoneyBesideResult, type Standing } from '@/domain/money-beside-result';
import { distribute } from '@/domain/roll-up';
import { outlineQuery } from '@/shared/api/queries';
import { BesideFinding } from './beside-finding';

const judged = (...verdicts: readonly (Verdict | null)[]) =>
  distribute(
    verdicts.map((verdict) => ({
      worst: verdict && { verdict, basis: 'verified' as const },
      state: verdict ? null : ('no-data' as const),
      total: 1,
    })),
  );
const task = (id: string, standing: Standing, toDateMlnKzt: number | null): MoneyBesideResult => ({
  ...{ task: id, standing, toDateMlnKzt, lag: null },
  distribution: standing === 'unjudged' ? judged(null) : judged(standing === 'lags' ? 'far' : 'met'),
});
const outline = {
  goals: [],
  tasks: ['1.1', '1.2'].map((id) => ({ id, goal: 1, short: { kk: `Міндет ${id}`, ru: `Дело ${id}` } })),
  fundingMlnKzt: {},
};
const told = (tasks: readonly MoneyBesideResult[], all = judged('far', 'met')) => {
  const { container } = drawPart(
    'ru',
    <BesideFinding groups={groupByStanding(tasks)} year={2022} period="на 2020–2022 годы" unit="mln" judged={all} />,
    [[outlineQuery.queryKey, outline]],
  );
  return textOf(container);
};

describe('planned money beside the result', () => {
  test('how much of it went to tasks that lag, and the dearest of them by its name', () => {
    const said = told([task('1.1', 'lags', 300), task('1.2', 'lags', 100), task('1.3', 'holds', 600)]);
    expect(said).toMatch(/предусматривал на 2020–2022 годы 1 000 млн/);
    expect(said).toMatch(/Из них 40,0 % \(400 млн.*\) приходится на 2 задачи/);
    expect(said).toMatch(/Самая крупная из них – задача 1\.1 \(Дело 1\.1\): 300 млн/);
  });

  test('tasks that lag without any amount are counted, and nothing is called the dearest', () => {
    const said = told([task('1.1', 'lags', null), task('1.3', 'holds', 600)]);
    expect(said).toMatch(/Для 1 задачи, у которой отстает большинство показателей.*сумма не указана/);
    expect(said).not.toContain('Самая крупная');
  });

  test('that no task lags is said only where something is judged', () => {
    expect(told([task('1.3', 'holds', 600)], judged('met'))).toContain(
      'Задач, у которых отстает большинство показателей, в 2022 году нет.',
    );
    document.body.replaceChildren();
    const unknown = told([task('1.3', 'unjudged', 600)], judged(null));
    expect(unknown).toContain('За 2022 год не оценен ни один показатель.');
    expect(unknown).not.toContain('Задач, у которых отстает');
    expect(unknown, 'what rests on nothing names no basis').not.toContain('не доказывает');
  });

  test('what cannot be judged is named with its part of the money', () => {
    expect(told([task('1.1', 'holds', 750), task('1.2', 'unjudged', 250)])).toMatch(
      /Задач, которые оценить нельзя, – 1; на них запланировано 250 млн.* \(25,0 %\)\./,
    );
  });
});
