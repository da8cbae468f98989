import { buildDecreeComparisons } from '@mocks/handlers/decree-texts';
import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, test } from 'vitest';
import type { Language } from '@/domain/language';
import { createI18n, loadWords } from '@/shared/i18n/create-i18n';
import { text } from '@/shared/i18n/text-fixture';
import { I18nProvider } from '@/shared/i18n/use-translation';
import { useComparisonWords } from './use-comparison-words';

const plain = (said: string) => said.replaceAll('\u00A0', ' ').replaceAll('\u2060', '');

async function wordsIn(language: Language) {
  const i18n = await createI18n(language);
  await loadWords(i18n, ['world']);
  const wrapper = ({ children }: { children: ReactNode }) => <I18nProvider value={i18n}>{children}</I18nProvider>;
  return renderHook(() => useComparisonWords(), { wrapper }).result.current;
}

describe.each(['kk', 'ru'] as const)('comparisons of the decree, in %s', async (language) => {
  const words = await wordsIn(language);
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
    const later = { title: { kk: 'саны', ru: 'число' }, year: 2022, value: 18014, unit: 'people', decimals: 0 } as const;
    const same = words.later({ later: { ...later, isSimilar: false }, ceased: null });
    const similar = words.later({ later: { ...later, isSimilar: true }, ceased: null });
    expect(similar).toMatch(/ұқсас|сходный/);
    expect(same).not.toMatch(/ұқсас|сходный/);
  });

  test('a code that nobody has named stands for itself', () => {
    expect(words.who('XX')).toBe('XX');
  });
});
