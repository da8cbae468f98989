import { buildClosing } from '@mocks/handlers/closing';
import { buildIndicatorList } from '@mocks/handlers/indicators';
import { buildRegionList } from '@mocks/handlers/regions';
import { describe, expect, test } from 'vitest';
import { ALERT_RULES } from '@/domain/region-alerts';
import { BOUNDS } from '@/domain/verdict';
import { toAlertCases } from './alert-cases';
import { ruleNumbers } from './rule-numbers';

const { indicators } = buildIndicatorList();
const closing = buildClosing();
const { regions } = buildRegionList();

describe('the numbers in the sentences of the rule', () => {
  test('are its bounds: as per cent of the way in words, as parts in formulas', () => {
    const numbers = ruleNumbers('ru');
    const read = (text: string) => Number(text.replace(',', '.').replace(/[^\d.]/g, ''));
    for (const bound of ['near', 'behind', 'exceeded'] as const) {
      expect(read(numbers[bound])).toBeCloseTo(BOUNDS[bound] * 100, 8);
      expect(read(numbers[`${bound}Part`])).toBe(BOUNDS[bound]);
    }
    expect(read(numbers.halfPart)).toBe(BOUNDS.half);
  });

  test('are written as either language writes them', () => {
    for (const language of ['kk', 'ru'] as const) {
      for (const text of Object.values(ruleNumbers(language))) expect(text, language).not.toContain('.');
    }
  });
});

describe('the cases of the alert rules', () => {
  const { cases, rules } = toAlertCases(indicators, closing, regions);

  test('each rule has one at the most, in the order of the rules', () => {
    expect(rules).toBe(ALERT_RULES.length);
    const places = cases.map(({ alert }) => ALERT_RULES.indexOf(alert.rule));
    expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b));
  });

  test('none is made of a plan that is a sum over the regions, nor of a region that has published nothing', () => {
    const summed = new Set(indicators.filter(({ regionalAggregation }) => regionalAggregation === 'sum').map(({ short }) => short.kk));
    for (const { short } of cases) expect(summed).not.toContain(short.kk);
    expect(toAlertCases(indicators, { ...closing, runs: [] }, regions).cases).toEqual([]);
  });

  test('a name of former years is given where the region was called otherwise then, and not where it was called as today', () => {
    const today = regions.map(({ id, names }) => ({
      id,
      names: names.slice(-1).map((name) => ({ ...name, from: '1900-01-01', to: null })),
    }));
    for (const { earlier } of toAlertCases(indicators, closing, today).cases) expect(earlier).toBeNull();
    const former = { kk: 'Бұрынғы', ru: 'Прежняя' };
    const renamed = today.map(({ id, names }) => ({
      id,
      names: [
        { ...names[0], from: '1900-01-01', to: '2100-01-01', short: former },
        ...names.map((name) => ({ ...name, from: '2100-01-01' })),
      ],
    })) as unknown as typeof regions;
    for (const { earlier } of toAlertCases(indicators, closing, renamed).cases) expect(earlier?.short).toEqual(former);
  });
});
