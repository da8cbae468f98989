import { buildIndicatorList } from '@mocks/handlers/indicators';
import { expect, test } from 'vitest';
import { countOutcomes } from './outcome-counts';

const { indicators } = buildIndicatorList();
const ofTask = (id: string) => indicators.filter(({ task }) => task === id);

test('what nobody can say stands in the counts by itself', () => {
  const { kept, nearly, missed, unknown, total } = countOutcomes(indicators);
  expect(kept + nearly + missed + unknown).toBe(total);
  expect(total).toBe(indicators.length);
});

test('generated facts decide nothing', () => {
  const generated = ofTask('1.6').map((indicator) => ({
    ...indicator,
    series: indicator.series.map((part) => ({
      ...part,
      points: part.points.map((point) => ({ ...point, fact: point.plan ?? 0, provenance: 'demo' as const, state: null })),
    })),
  }));
  expect(countOutcomes(generated)).toMatchObject({ kept: 0, nearly: 0, missed: 0, unknown: generated.length });
});

test('dormitory places fell short of their last plan', () => {
  expect(countOutcomes(indicators.filter(({ id }) => id === 'r1-7-3'))).toMatchObject({ kept: 0, missed: 1 });
});

test('a verdict by some of the parts says of how many; by all of them nothing is said', () => {
  expect(countOutcomes(indicators.filter(({ id }) => id === 'r1-2-2')).parts).toEqual({ known: 1, all: 3 });
  expect(countOutcomes(indicators.filter(({ id }) => id === 'r1-7-3')).parts).toBeNull();
});
