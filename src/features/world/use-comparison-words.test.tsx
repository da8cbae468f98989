import { buildDecreeComparisons } from '@mocks/handlers/decree-texts';
import { describe, expect, test } from 'vitest';
import { plain } from '@/shared/i18n/plain-fixture';
import { text } from '@/shared/i18n/text-fixture';
import { inWordsOf } from '@/shared/i18n/words-fixture';
import { useComparisonWords } from './use-comparison-words';

describe.each(['kk', 'ru'] as const)('comparisons of the decree, in %s', (language) => {
  const words = inWordsOf(language, useComparisonWords);
  const { comparisons } = buildDecreeComparisons();

  test('every figure of every comparison is said with its number, and whose it is by a name', () => {
    for (const row of comparisons) {
      for (const { who, value } of row.values) {
        expect(words.figure(value, row)).toContain(words.bare(value));
        expect(words.figure(value, row)).not.toMatch(/unit\.|\{\{|undefined/);
        expect(words.who(who), 'a name and no code').not.toMatch(/^[A-Z]{2}$|who\./);
      }
    }
  });

  test('two bounds of one body are told as a range with one unit', () => {
    const row = { unit: 'percent' as const, values: [5, 7].map((value) => ({ who: 'UNESCO', value, bound: null })) };
    expect(plain(words.told(row, 'UNESCO'))).toBe(language === 'kk' ? '5–7%' : '5–7 %');
    expect(words.told(row, 'KZ'), 'of whom nothing is said').toBe('');
  });

  test('where nothing came later it is said, and why a ranking ceased stands in its place', () => {
    expect(words.later({ later: null, ceased: null })).toBe(text[language]('world:later.none'));
    expect(words.later({ later: null, ceased: { kk: 'тоқтатылды', ru: 'прекращен' } })).toMatch(/^(Тоқтатылды|Прекращен)\.$/);
  });

  test('a number of another unit or method is told as a similar measure, never as the same thing later', () => {
    const later = {
      title: { kk: 'саны', ru: 'число' },
      year: 2022,
      value: 18014,
      unit: 'people',
      decimals: 0,
      scale: null,
      provenance: 'verified',
    } as const;
    const same = words.later({ later: { ...later, isSimilar: false }, ceased: null });
    const similar = words.later({ later: { ...later, isSimilar: true }, ceased: null });
    expect(similar).toMatch(/ұқсас|сходный/);
    expect(same).not.toMatch(/ұқсас|сходный/);
    // an index says nothing without its scale
    const scale = { kk: '100 балдық шкала', ru: 'шкала до 100' };
    const index = words.later({ later: { ...later, value: 58.6, unit: 'index', decimals: 1, scale, isSimilar: true }, ceased: null });
    expect(index).toContain(`58,6 (${scale[language]})`);
    const secondary = words.later({ later: { ...later, provenance: 'secondary', isSimilar: true }, ceased: null });
    expect(secondary).toContain(text[language]('common:provenance.secondary'));
  });

  test('a code that nobody has named stands for itself', () => {
    expect(words.who('XX')).toBe('XX');
  });
});
