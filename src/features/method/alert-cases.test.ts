import { buildClosing } from '@mocks/handlers/closing';
import { buildIndicatorList } from '@mocks/handlers/indicators';
import { buildRegionList } from '@mocks/handlers/regions';
import { describe, expect, test } from 'vitest';
import { ALERT_RULES } from '@/domain/region-alerts';
import { toAlertCases } from './alert-cases';

const { indicators } = buildIndicatorList();
const { regions } = buildRegionList();
const { places } = buildClosing();

/** Published values of one series of one region. */
const run = (region: string, values: Readonly<Record<number, number>>, [indicator, series] = ['r1-3-3', 'school']) => ({
  ...{ indicator, series, region },
  values: Object.entries(values).map(([year, value]) => ({ year: Number(year), value })),
});
const casesOf = (runs: ReturnType<typeof run>[]) => toAlertCases(indicators, { runs, places }, regions).cases;

describe('the cases of the alert rules', () => {
  test('are one for each rule that the published values meet, in the order of the rules', () => {
    const { cases, rules } = toAlertCases(indicators, { runs: buildClosing().runs, places }, regions);
    const met = cases.map(({ alert }) => alert.rule);
    expect(met).toEqual(ALERT_RULES.filter((rule) => met.includes(rule)));
    expect(rules).toBe(ALERT_RULES.length);
  });

  test('are none where nothing is published', () => {
    expect(casesOf([])).toEqual([]);
  });

  test('never name a region of a sum, whose place is its size', () => {
    const sum = indicators.find(({ regionalAggregation }) => regionalAggregation === 'sum');
    const own: [string, string] = [sum?.id ?? '', sum?.series[0]?.code ?? ''];
    expect(casesOf([run('KZ-71', { 2018: 90, 2025: 10 }, own)])).toEqual([]);
  });

  test('name a region as it was called then, beside what it is called now, where that is another name', () => {
    const [astana] = casesOf([run('KZ-71', { 2018: 90, 2021: 50 })]);
    expect(astana?.alert).toMatchObject({ rule: 'fell', to: { year: 2021, value: 50 } });
    expect(astana?.earlier).toMatchObject({ year: 2021, short: { ru: expect.stringContaining('Нур-Султан') } });
    expect(astana?.region.ru).not.toContain('Нур-Султан');
    const [almaty] = casesOf([run('KZ-75', { 2018: 90, 2021: 50 })]);
    expect(almaty?.earlier).toBeNull();
  });
});
