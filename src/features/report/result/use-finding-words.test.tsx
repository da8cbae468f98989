import { describe, expect, test } from 'vitest';
import { CHECKS, type Finding } from '@/domain/checks/check-list';
import { text, words } from '@/shared/i18n/text-fixture';
import { inWordsOf } from '@/shared/i18n/words-fixture';
import { useFindingWords } from './use-finding-words';

const found = (place: Partial<Finding>): Finding => ({
  code: 'empty-value',
  file: 'a.xlsx',
  line: null,
  column: null,
  values: {},
  ...place,
});

describe.each(['kk', 'ru'] as const)('a finding, in %s', (language) => {
  const { place, wrong, remedy } = inWordsOf(language, useFindingWords);
  const say = text[language];

  test('stands in a cell as the spreadsheet names it, in a line, in a column of it, on a sheet, or in the file', () => {
    const [file, sheet] = ['a.xlsx', 'S'];
    expect(place(found({ sheet, line: 7, cell: 'H7' }))).toBe(say('checks:place.cell', { file, sheet, cell: 'H7' }));
    expect(place(found({ sheet, line: 7 })), 'a whole row of a sheet').toBe(say('checks:place.cell', { file, sheet, cell: 7 }));
    expect(place(found({ sheet }))).toBe(say('checks:place.sheet', { file, sheet }));
    expect(place(found({ line: 7, column: 'value' }))).toBe(say('checks:place.column', { file, line: 7, column: 'value' }));
    expect(place(found({ line: 7 }))).toBe(say('checks:place.line', { file, line: 7 }));
    expect(place(found({}))).toBe(file);
  });

  test('of whatever kind says what is wrong and what to do, in two sentences of their own', () => {
    // a page loads no words of what only a command finds
    const codes = (Object.keys(CHECKS) as Finding['code'][]).filter((code) => words[language].exists(`checks:wrong.${code}`));
    expect(codes.length).toBeGreaterThan(0);
    for (const code of codes) {
      const finding = found({ code });
      expect(wrong(finding), code).not.toBe('');
      expect(remedy(finding), code).not.toBe(wrong(finding));
    }
  });
});
