import { expect, test } from 'vitest';
import { toFileName } from './file-name';

test.each([
  [['Көрсеткіштер', 2022], 'nysana-korsetkishter-2022'],
  [['Показатели', 2022], 'nysana-pokazateli-2022'],
  [['t1-2', 'PISA зерттеуі'], 'nysana-t1-2-pisa-zertteui'],
  [['Сравнение', 'Астана, Алматы'], 'nysana-sravnenie-astana-almaty'],
  [['«…»', 'ұңғыма'], 'nysana-ungyma'],
] as const)('%j is recognised as %s', (parts, name) => {
  expect(toFileName(...parts)).toBe(name);
});

test('a long title is cut at a word, and the year after it stays', () => {
  const name = toFileName('Доля педагогов, прошедших повышение квалификации по обновленному содержанию', 2024);
  expect(name).toBe('nysana-dolya-pedagogov-proshedshih-povyshenie-2024');
  expect(toFileName('а'.repeat(300)).length).toBeLessThanOrEqual(60);
});
