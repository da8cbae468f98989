import { buildDecreeIndicator } from '@mocks/handlers/decree-texts';
import { decreeIndicators } from '@mocks/sources/decree';
import { comparisons } from '@mocks/sources/decree-texts';
import { expect, test } from 'vitest';

const answers = decreeIndicators.map((indicator) => ({ level: indicator.level, answer: buildDecreeIndicator(indicator) }));

test('every target indicator has measures, by the ways that serve it; a result indicator has those of its task', () => {
  const targets = answers.filter(({ level }) => level === 'target');
  expect(targets.filter(({ answer }) => answer.measures.length === 0).map(({ answer }) => answer.indicator)).toEqual([]);
  expect(answers.filter(({ level, answer }) => level === 'result' && answer.measures.length > 0)).toEqual([]);
});

test('a measure stands once, and one of its ways names it', () => {
  for (const { answer } of answers) {
    const numbers = answer.measures.map(({ number }) => number);
    expect(new Set(numbers).size).toBe(numbers.length);
    const named = answer.directions.flatMap(({ activities }) => activities);
    expect(numbers.filter((number) => !named.includes(number))).toEqual([]);
  }
});

test('no comparison of the decree gives a place two values of known years: the closing account says that they show no pace', () => {
  const years = new Map<string, Set<number>>();
  for (const { what, unit, year, values } of comparisons.filter((each) => each.year !== null)) {
    for (const { who } of values) {
      const key = [what.kk.replaceAll(/\d{4}/g, ''), unit, who].join(' ');
      years.set(key, (years.get(key) ?? new Set()).add(year ?? 0));
    }
  }
  expect([...years].filter(([, of]) => of.size > 1)).toEqual([]);
});
