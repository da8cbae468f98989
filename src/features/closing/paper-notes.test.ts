import { buildClosing } from '@mocks/handlers/closing';
import { buildIndicatorList } from '@mocks/handlers/indicators';
import { expect, test } from 'vitest';
import { closingNotes } from '@/shared/closing/closing-notes';
import { toClosingRows } from './closing-rows';
import { toPaperNotes } from './paper-notes';

const rows = toClosingRows(buildIndicatorList().indicators, buildClosing(), { withDemo: false });

test.each(['kk', 'ru'] as const)('%s: every row with a note has a number on paper, rows with the same note the same one', (language) => {
  const { texts, numberOf } = toPaperNotes(rows, language);
  for (const row of rows) {
    const [first] = closingNotes(row, language);
    const number = numberOf(row);
    expect(number === null).toBe(first === undefined);
    if (number !== null) expect(first).toContain(texts[number - 1]?.slice(0, 20));
  }
  expect(new Set(texts).size).toBe(texts.length);
});

test('without notes there is no number', () => {
  const [row] = rows.filter((each) => closingNotes(each, 'kk').length === 0);
  expect(row && toPaperNotes([row], 'kk')).toMatchObject({ texts: [] });
  expect(row && toPaperNotes([row], 'kk').numberOf(row)).toBeNull();
});
