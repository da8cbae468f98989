import { expect, test } from 'vitest';
import { breakableName } from './breakable-name';

test('a long name in -ская may part between its syllables, a short one and a Kazakh one stay whole', () => {
  expect(breakableName('Кызылординская')).toBe('Кызы\u00adлор\u00adдин\u00adская');
  expect(breakableName('Восточно-Казахстанская')).toBe('Восточно-Казахстан\u00adская');
  for (const name of ['Абайская', 'Абай', 'г. Шымкент', 'Маңғыстау', 'Солтүстік Қазақстан']) expect(breakableName(name)).toBe(name);
});
