import { buildDecreeIndicator } from '@mocks/handlers/decree-texts';
import { decreeIndicators } from '@mocks/sources/decree';
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
