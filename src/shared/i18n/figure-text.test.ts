import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '@/domain/language';
import { isPercentage, UNITS } from '@/domain/series';
import { figureTexts } from './figure-text';
import { text } from './text-fixture';

const plain = (said: string) => said.replaceAll(/[\u00A0\u2060]/g, (sign) => (sign === '\u00A0' ? ' ' : ''));
const figures = {
  kk: figureTexts((key, counted) => text.kk(`common:${key}`, counted), 'kk'),
  ru: figureTexts((key, counted) => text.ru(`common:${key}`, counted), 'ru'),
};

describe.each(LANGUAGES)('figures in %s', (language) => {
  test.each(UNITS)('a value, a difference and a distance in the unit %s say their number, and no key or gap of a text', (unit) => {
    const measured = { unit, decimals: 1 };
    const { value, difference, distance } = figures[language];
    for (const said of [value(12.3, measured), difference(12.3, measured), distance(-12.3, measured)]) {
      expect(said).toContain('12,3');
      expect(said).not.toMatch(/unit\.|\{\{|undefined/);
    }
  });

  test.each(UNITS.filter(isPercentage))('between two values in %s there are percentage points, not per cent', (unit) => {
    const measured = { unit, decimals: 1 };
    expect(figures[language].value(5, measured)).toContain('%');
    expect(figures[language].difference(5, measured)).not.toContain('%');
    expect(figures[language].distance(5, measured)).not.toContain('%');
  });

  test('a difference has its sign, also below zero, and a distance has none', () => {
    const measured = { unit: 'score', decimals: 0 } as const;
    expect(figures[language].difference(2, measured)).toMatch(/^\+2/);
    expect(figures[language].difference(-45, measured)).toMatch(/^−45/);
    expect(figures[language].distance(-45, measured)).toMatch(/^45/);
  });
});

test.each([
  [1, '1 балл', '1 место'],
  [2, '2 балла', '2 места'],
  [5, '5 баллов', '5 мест'],
  [11, '11 баллов', '11 мест'],
  [21, '21 балл', '21 место'],
  [470, '470 баллов', '470 мест'],
])('in Russian %d takes its form of the word', (count, score, places) => {
  expect(plain(figures.ru.value(count, { unit: 'score', decimals: 0 }))).toBe(score);
  expect(plain(figures.ru.value(count, { unit: 'places', decimals: 0 }))).toBe(places);
});

test('a rank is a place, and the difference of two ranks is a number of places', () => {
  const measured = { unit: 'rank', decimals: 0 } as const;
  expect(plain(figures.ru.value(63, measured))).toBe('63-е место');
  expect(plain(figures.ru.distance(-3, measured))).toBe('3 места');
  expect(plain(figures.kk.value(63, measured))).toBe('63-орын');
  expect(plain(figures.kk.distance(-3, measured))).toBe('3 саты');
});
