import { describe, expect, it } from 'vitest';
import { compareText } from '@/domain/collation';
import type { Language } from '@/domain/language';
import { createThesaurus, createWordIndex } from '@/shared/list/words';

/** Sorted by Intl.Collator of Node 20 (ICU with the full Kazakh data), numeric: what Chromium cannot do for Kazakh. */
const SORTED: Record<Language, readonly string[]> = {
  kk: [
    '4-сынып',
    '9-сынып',
    '12-сынып',
    'Ақтау',
    'Әулиекөл',
    'Гвардейск',
    'Ғылым',
    'Еңбек',
    'Ёлка',
    'Ирек',
    'Йод',
    'Көкшетау',
    'Қостанай',
    'Нұра',
    'Ңөс',
    'Орал',
    'Өскемен',
    'Ұлытау',
    'Үржар',
    'Хромтау',
    'Һәм',
    'Шығыс Қазақстан',
    'Щучинск',
    'Ырғыз',
    'Іле',
    'Ілім',
    'Ішкі',
    'Эмба',
    'Ядролық',
    'PISA',
    'TIMSS',
  ],
  ru: [
    'Акмолинская',
    'Актюбинская',
    'Алматинская',
    'Алматы',
    'Атырауская',
    'Елец',
    'Ёлка',
    'Ель',
    'Жамбылская',
    'Западно-Казахстанская',
    'Ирек',
    'Йод',
    'Карагандинская',
    'Область Абай',
    'Область Жетісу',
    'Область Ұлытау',
    'Туркестанская',
    'Цель',
    'Шымкент',
    'Щучинск',
    'Эмба',
    'Яблоко',
    'PISA',
  ],
};

describe('sorting in a browser', () => {
  it.each(['kk', 'ru'] as const)('puts words of %s in the order of Node', (language) => {
    expect(SORTED[language].toReversed().toSorted(compareText(language))).toEqual(SORTED[language]);
  });

  it('keeps the whole Kazakh alphabet', () => {
    const alphabet = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя';
    expect([...alphabet].toReversed().toSorted(compareText('kk')).join('')).toBe(alphabet);
  });
});

describe('search in a browser', () => {
  it('folds Kazakh letters and finds words of both languages', () => {
    const texts = ['Балалардың әл-ауқаты индексі', 'Индекс благополучия детей'];
    const { find } = createWordIndex(
      [texts],
      ([kk = '', ru = '']) => [
        { text: kk, language: 'kk', weight: 1 },
        { text: ru, language: 'ru', weight: 1 },
      ],
      createThesaurus([]),
    );
    expect(find('ал аукат дети')?.isWhole).toBe(true);
    expect(find('ИНДЕКСІ мектеп')?.isWhole).toBe(false);
  });
});
