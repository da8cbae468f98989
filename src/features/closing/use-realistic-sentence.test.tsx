import { buildClosing } from '@mocks/handlers/closing';
import { buildIndicatorList } from '@mocks/handlers/indicators';
import { expect, test } from 'vitest';
import type { Run } from '@/domain/realistic';
import { plain } from '@/shared/i18n/plain-fixture';
import { inWordsOf } from '@/shared/i18n/words-fixture';
import { toClosingRows } from './closing-rows';
import { useRealisticSentence } from './use-realistic-sentence';

/** The sentence of one promise of one part when these places have the same pace over its seven years. */
function sentenceOf(language: 'kk' | 'ru', places: readonly string[]): string {
  const closing = buildClosing();
  const indicators = buildIndicatorList().indicators.filter(({ id }) => id === 'r1-5-6');
  const values: Run['values'] = [
    { year: 2018, value: 1 },
    { year: 2025, value: 8 },
  ];
  const runs = places.map((region) => ({ indicator: 'r1-5-6', series: 'total', region, values: [...values] }));
  const [row] = toClosingRows(indicators, { before: [], runs }, { withDemo: false });
  const sentence = inWordsOf(language, () => useRealisticSentence(closing.places));
  return row ? plain(sentence(row)) : '';
}

test.each(['higher', 'lower'] as const)('a pace is told as the figure moves where %s is better', (direction) => {
  const closing = buildClosing();
  const rows = toClosingRows(buildIndicatorList().indicators, closing, { withDemo: false });
  const known = rows.filter(({ indicator, paces }) => indicator.direction === direction && paces[0]?.paces.kind === 'known');
  expect(known.length).toBeGreaterThan(0);
  const sentence = inWordsOf('ru', () => useRealisticSentence(closing.places));
  // the first figure with a sign is the pace that was promised
  for (const row of known) expect(/[+−](?=\d)/.exec(plain(sentence(row)))?.[0], row.indicator.id).toBe(direction === 'higher' ? '+' : '−');
});

test('places with the same pace are all named; of many three, and how many more', () => {
  expect(sentenceOf('ru', ['KZ-75'])).toContain('(г. Алматы, 2018–2025);');
  expect(sentenceOf('ru', ['KZ-75', 'KZ-71'])).toContain('2018–2025; г. Алматы, 2018–2025);');
  const many = ['KZ-11', 'KZ-15', 'KZ-23', 'KZ-27', 'KZ-75'];
  expect(sentenceOf('ru', many)).toMatch(/\(([^;()]+, 2018–2025; ){2}[^;()]+, 2018–2025 и еще 2\);/);
  expect(sentenceOf('kk', many)).toMatch(/\(([^;()]+, 2018–2025; ){2}[^;()]+, 2018–2025 және тағы 2\);/);
});
