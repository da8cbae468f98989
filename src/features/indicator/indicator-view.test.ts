import { buildIndicatorDetail } from '@mocks/handlers/indicator-detail';
import { decreeIndicators } from '@mocks/sources/decree';
import { describe, expect, test } from 'vitest';
import { explainedYears, toIndicatorView } from './indicator-view';

function view(id: string, search: Partial<Parameters<typeof toIndicatorView>[1]> = {}) {
  const indicator = decreeIndicators.find((candidate) => candidate.id === id);
  if (!indicator) throw new RangeError(id);
  return toIndicatorView(buildIndicatorDetail(indicator), { series: null, year: null, ...search });
}

describe('what the reader looks at', () => {
  test('is the first part and its latest judged year by default', () => {
    const { part, year, latest } = view('t1-2');
    expect([part.code, year, latest?.year]).toEqual(['mathematics', 2022, 2022]);
  });

  test('is the part and the year of the address', () => {
    const { part, year } = view('t1-2', { series: 'reading', year: 2025 });
    expect([part.code, year]).toEqual(['reading', 2025]);
  });

  test('falls back on the default for a part that the indicator does not have', () => {
    expect(view('t1-2', { series: 'age-3-6' }).part.code).toBe('mathematics');
  });

  test('falls back on the default for a year without anything to explain', () => {
    expect(view('t1-2', { year: 2018 }).year).toBe(2022);
  });

  test('is the last year where no year has a verdict', () => {
    const { latest, year, now } = view('t2-2');
    expect([latest, year, now.kind === 'state' && now.state]).toEqual([null, 2025, 'discontinued']);
  });

  test('carries the verdict of 2022 into 2025, when PISA was held and not yet published', () => {
    expect(view('t1-2').now).toMatchObject({ kind: 'state', state: 'awaiting', carried: { year: 2022, planYear: 2021 } });
  });
});

test('emergency schools can be explained for 2019 too: the fact is known, the plan is not', () => {
  expect(explainedYears(view('r1-7-1').series)[0]).toBe(2019);
});
