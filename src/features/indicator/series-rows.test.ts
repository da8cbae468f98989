import { buildIndicatorDetail } from '@mocks/handlers/indicator-detail';
import { decreeIndicators } from '@mocks/sources/decree';
import { describe, expect, test } from 'vitest';
import type { IndicatorDetail } from '@/contracts/indicator-detail';
import type { SeriesAnswer } from '@/contracts/indicators';
import type { Source } from '@/contracts/parts';
import { toSeriesRows } from './series-rows';

const source = { title: { kk: 'Есеп', ru: 'Отчет' } } as unknown as Source;
const point = (
  year: number,
  plan: number | null,
  fact: number | null,
  provenance: 'verified' | 'demo' | null,
  note: string | null = null,
) => ({
  ...{ year, plan, planYear: null, fact, provenance },
  state: fact === null ? 'no-data' : null,
  note: note === null ? null : { kk: note, ru: note },
});
const part = {
  ...{ code: 'total', title: null, short: null, study: null, flow: false, decimals: 0 },
  baseline: { year: 2018, value: 60, kind: 'fact' },
  points: [
    point(2018, null, 61, 'verified'),
    point(2020, 70, 72, 'verified', 'Б'),
    point(2021, 80, 65, 'demo'),
    point(2022, 90, null, null),
  ],
} as unknown as SeriesAnswer;
const origin = (series: string, year: number) => ({ series, year, value: 1, provenance: 'verified' as const, source, note: null });
const detail = {
  indicator: { id: 't1-1', unit: 'percent', direction: 'higher', series: [part] },
  origins: [origin('total', 2018), origin('other', 2020), origin('total', 2021)],
  history: [],
} as unknown as IndicatorDetail;

describe('the years of a series', () => {
  const rows = toSeriesRows(detail, part);

  test('are those of its points, in their order, with the plan, the fact and the note of each', () => {
    expect(rows.map(({ year, plan, fact, note }) => [year, plan, fact, note?.kk ?? null])).toEqual([
      [2018, null, 61, null],
      [2020, 70, 72, 'Б'],
      [2021, 80, 65, null],
      [2022, 90, null, null],
    ]);
  });

  test('the baseline of the decree stands in its year alone, beside another fact that a source reports for it', () => {
    expect(rows.map(({ baseline }) => baseline?.value ?? null)).toEqual([60, null, null, null]);
    expect(rows[0]?.fact).toBe(61);
  });

  test('a source is that of the same part and year; a demo value has none, whatever a file says of its place', () => {
    expect(rows.map(({ source: own }) => own?.title.ru ?? null)).toEqual(['Отчет', null, null, null]);
  });

  test('a year has a verdict or the reason why it has none', () => {
    for (const { state, judgement } of rows) expect(state === null).toBe(judgement.kind === 'judged');
    expect(rows.map(({ judgement }) => (judgement.kind === 'judged' ? judgement.verdict : judgement.state))).toEqual([
      'not-planned',
      'met',
      'far',
      'no-data',
    ]);
  });
});

test('of every indicator: a published fact has its source, a year without a fact has none', () => {
  for (const indicator of decreeIndicators) {
    const published = buildIndicatorDetail(indicator);
    for (const own of published.indicator.series) {
      for (const { fact, provenance, source: found, year } of toSeriesRows(published, own)) {
        const place = `${indicator.id} ${own.code} ${year}`;
        if (fact === null || provenance === 'demo') expect(found, place).toBeNull();
        else expect(found, place).not.toBeNull();
      }
    }
  }
});
