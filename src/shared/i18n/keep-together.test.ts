import { expect, test } from 'vitest';
import { keepTogether, toPlainText } from './keep-together';

const _ = '\u00A0';

test.each([
  ['Медиана – 59,0%', `Медиана${_}– 59,0%`],
  ['факт –\u2060\u00A05', `факт${_}–\u2060\u00A05`],
  ['Бұл – уәде', `Бұл${_}– уәде`],
  ['2018–2025 жылдар', '2018–2025 жылдар'],
  ['2025 жылғы факт', '2025 жылғы факт'],
  ['– дерек жоқ', '– дерек жоқ'],
  ['№ 336 бұйрық', `№${_}336 бұйрық`],
])('%s', (text, held) => {
  expect(keepTogether(text)).toBe(held);
  expect(toPlainText(held)).toBe(text);
});
