import { buildIndicatorList } from '@mocks/handlers/indicators';
import { expect, test } from 'vitest';
import { toJudgedIndicators } from './judged-indicators';

const { indicators } = buildIndicatorList();

function itemOf(id: string, year: number) {
  const item = toJudgedIndicators(indicators, year).find(({ indicator }) => indicator.id === id);
  if (!item) throw new Error(`no indicator ${id}`);
  return item;
}

test('an indicator with parts shows the figures of its worst part', () => {
  // PISA 2022: reading 386 against the plan of 2021
  const { judged, part, fact } = itemOf('t1-2', 2022);
  expect([judged?.verdict, part?.code, fact]).toEqual(['far', 'reading', 386]);
});

test('between the rounds of a study the last verdict stays, with its own year', () => {
  expect(itemOf('t1-2', 2023).judged?.year).toBe(2022);
});

test('a year in which a part is awaited is awaited, and what is carried from an earlier round keeps the year of its plan', () => {
  const { judgement, planYear } = itemOf('r1-2-1', 2025);
  expect([judgement.state, planYear]).toEqual(['awaiting', 2021]);
  expect(itemOf('t1-2', 2025)).toMatchObject({ judgement: { state: 'awaiting' }, planYear: 2021 });
});

test('where nothing is judged there is no verdict, and the plan of the only part is still shown', () => {
  const { judged, plan, fact, judgement } = itemOf('t2-2', 2022);
  expect(judged).toBeNull();
  expect(judgement.state).toBe('discontinued');
  expect([plan, fact]).toEqual([
    indicators.find(({ id }) => id === 't2-2')?.series[0]?.points.find(({ year }) => year === 2022)?.plan,
    null,
  ]);
});

test('every indicator keeps its place, judged or not', () => {
  expect(toJudgedIndicators(indicators, 2025).map(({ indicator }) => indicator.id)).toEqual(indicators.map(({ id }) => id));
});
