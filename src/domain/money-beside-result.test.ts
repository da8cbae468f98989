import { describe, expect, test } from 'vitest';
import { judgeIndicator } from './indicator-judgement';
import { besideResult, groupByStanding } from './money-beside-result';
import type { PlannedRow } from './planned-money';
import type { Provenance } from './series';
import { createSeries } from './series-fixture';

const row = (amount: number): PlannedRow => ({
  sources: ['republican'],
  amountsMlnKzt: { 2020: amount, 2021: amount },
  totalMlnKzt: 2 * amount,
});

/** A way of 100 and a plan of 50 in 2021: 50 is met, 45 near, 30 behind, 10 far, −10 regressed; `null` = nothing reported. */
function indicator(task: string | null, fact: number | null, provenance: Provenance = 'verified') {
  const facts = fact === null ? {} : { 2021: fact };
  const series = createSeries({ baseline: 0, plan: { 2021: 50, 2025: 100 }, facts, provenance });
  const parts = { unit: series.unit, direction: series.direction, series: [{ code: 'total', ...series }] };
  return { task, judged: judgeIndicator(parts, 2021) };
}

const standingOf = (...facts: (number | null)[]) =>
  besideResult(
    [{ task: '1.1', rows: [] }],
    facts.map((fact) => indicator('1.1', fact)),
    2021,
  )[0]?.standing;

describe('a task lags', () => {
  test('when more than half of its known indicators are behind, far or regressed', () => {
    expect(standingOf(30)).toBe('lags');
    expect(standingOf(10, -10, 50)).toBe('lags');
    expect(standingOf(30, 10, -10, 45, 50)).toBe('lags');
  });

  test('not when it is just half, and near is not behind', () => {
    expect(standingOf(30, 50)).toBe('holds');
    expect(standingOf(45, 45)).toBe('holds');
  });

  test('by what is known: the unknown do not excuse it, and nothing known is no verdict', () => {
    expect(standingOf(30, null, null)).toBe('lags');
    expect(standingOf(null, null)).toBe('unjudged');
    expect(standingOf()).toBe('unjudged');
  });
});

describe('tasks with their money', () => {
  const tasks = [
    { task: '1.1', rows: [row(10)] },
    { task: '1.2', rows: [] },
    { task: '1.3', rows: [row(30)] },
    { task: '1.4', rows: [row(20), row(5)] },
    { task: '1.5', rows: [row(7)] },
  ];
  const indicators = [
    indicator('1.1', 10),
    indicator('1.2', 10),
    indicator('1.3', 50),
    indicator('1.4', 30, 'demo'),
    indicator('1.4', null),
    indicator(null, 10),
  ];
  const rows = besideResult(tasks, indicators, 2021);

  test('stand in order: those that lag, the dearest first and without an amount last; then the others; then the unjudged', () => {
    expect(rows.map(({ task }) => task)).toEqual(['1.4', '1.1', '1.2', '1.3', '1.5']);
  });

  test('carry money up to the year, or none, and the unknown among their indicators', () => {
    expect(rows.map(({ toDateMlnKzt }) => toDateMlnKzt)).toEqual([50, 20, null, 60, 14]);
    expect(rows[0]?.distribution).toMatchObject({ known: 1, total: 2 });
    expect(besideResult(tasks, indicators, 2020).find(({ task }) => task === '1.4')?.toDateMlnKzt).toBe(25);
  });

  test('say how many of their verdicts rest on demo values', () => {
    expect(rows.map(({ distribution }) => distribution.basis.demo)).toEqual([1, 0, 0, 0, 0]);
  });

  test('give the median months behind: a fact of 10 stands where the line from 2018 to 2021 was after 7.2 of 36 months', () => {
    expect(rows.find(({ task }) => task === '1.1')?.lag?.most).toBeCloseTo(28.8);
    expect(rows.find(({ task }) => task === '1.5')?.lag).toBeNull();
  });

  test('are added up by standing, with their part of all money that is named', () => {
    expect(groupByStanding(rows).map(({ standing, mlnKzt, share }) => [standing, mlnKzt, share])).toEqual([
      ['lags', 70, 70 / 144],
      ['holds', 60, 60 / 144],
      ['unjudged', 14, 14 / 144],
    ]);
  });
});

test('without any amount there is no share', () => {
  expect(groupByStanding(besideResult([{ task: '2.2', rows: [] }], [], 2025))).toMatchObject([
    { standing: 'unjudged', mlnKzt: 0, share: null },
  ]);
});
