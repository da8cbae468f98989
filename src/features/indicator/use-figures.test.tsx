import { describe, expect, test } from 'vitest';
import { createSeries } from '@/domain/series-fixture';
import { plain } from '@/shared/i18n/plain-fixture';
import { text } from '@/shared/i18n/text-fixture';
import { inWordsOf } from '@/shared/i18n/words-fixture';
import { useFigures } from './use-figures';

type Outline = Parameters<typeof createSeries>[0];

describe.each(['kk', 'ru'] as const)('the figures of one series, in %s', (language) => {
  const say = text[language];
  const figuresOf = (outline: Partial<Outline>) => inWordsOf(language, () => useFigures(createSeries({ plan: { 2020: 20 }, ...outline })));

  test('a distance is told in points between per cents, in places between ranks, else in the unit itself', () => {
    expect(figuresOf({ unit: 'percent' }).amount(5)).toBe(say('common:unit.points', { n: '5' }));
    expect(figuresOf({ unit: 'rank' }).amount(5)).toBe(say('common:unit.ranks', { count: 5, n: '5' }));
    expect(figuresOf({ unit: 'score' }).amount(5)).toBe(say('common:unit.score', { count: 5, n: '5' }));
  });

  test('a baseline that the decree prints finer keeps its digits, and so does what is counted from it; a plan has its own', () => {
    const figures = figuresOf({ baseline: 95.2, unit: 'people' });
    expect(plain(figures.baseline(95.2))).toContain('95,2');
    expect(figures.linePoint({ year: 2018, value: 95.2 })).toBe(figures.baseline(95.2));
    expect(figures.linePoint({ year: 2020, value: 20 })).toBe(figures.value(20));
    expect(figures.change(4)).toContain('4,0');
    expect(figures.amount(4)).not.toContain(',');
  });

  test('half of the last printed digit has one digit more', () => {
    expect(figuresOf({ decimals: 1 }).halfUnit(0.05)).toContain('0,05');
    expect(figuresOf({ decimals: 0 }).halfUnit(0.5)).toContain('0,5');
  });

  test('the numbers of a column keep their commas under each other, whatever was published finer', () => {
    const { cell, baselineCell } = figuresOf({ baseline: 95.2, facts: { 2020: 18.25 } });
    const [whole, one, two] = [cell(20), baselineCell(95.2), cell(18.25)];
    // the room of a comma and two digits, of one digit, of none
    expect([whole, one, two]).toEqual(['20\u2008\u2007\u2007', '95,2\u2007', '18,25']);
    expect(figuresOf({ facts: { 2020: 18 } }).cell(20)).toBe('20');
  });

  test('a difference in a column has its sign and the digits of its fact', () => {
    const { differenceCell, plain: bare } = figuresOf({ facts: { 2020: 18.5 } });
    expect([differenceCell(1.5), differenceCell(-2), bare(18.5)]).toEqual(['+1,5', '−2', '18,5']);
  });

  test('a pace that is less than the last digit is not told as none', () => {
    expect(figuresOf({ decimals: 0 }).pace(0.04)).toMatch(/0,0\d*4/);
  });
});
