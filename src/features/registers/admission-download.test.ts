import { buildRegister } from '@mocks/handlers/registers';
import { expect, test } from 'vitest';
import type { RegisterOf } from '@/contracts/registers';
import { createContext } from '@/shared/downloads/download-fixture';
import { createI18n } from '@/shared/i18n/create-i18n';
import { toAdmissionTable } from './admission-download';

const register = buildRegister('tvet-admission') as RegisterOf<'tvet-admission'>;

async function tableIn(language: 'kk' | 'ru') {
  const i18n = await createI18n(language);
  await i18n.loadNamespaces('registers');
  const words = i18n.getFixedT(language, 'registers');
  return toAdmissionTable({ register, words, monthDay: (day) => `<${day}>` }, await createContext(language));
}

test('every window and every day of the admission has its row, with the place in the act that sets it', async () => {
  const { rows } = await tableIn('ru');
  expect(rows).toHaveLength(register.calendar.windows.length + register.calendar.days.length);
  for (const { what, place } of rows) expect([what, place]).not.toContain('');
});

test.each(['kk', 'ru'] as const)('a program reads days, a person words (%s)', async (language) => {
  const { rows } = await tableIn(language);
  for (const { when } of rows) {
    const { code, label } = when as { code: string; label: string };
    expect(code).toMatch(/^\d\d-\d\d(\/\d\d-\d\d)?$/);
    for (const day of code.split('/')) expect(label).toContain(`<${day}>`);
  }
});

test('the words of a window do not say its days again: they stand in the next column', async () => {
  const { rows } = await tableIn('kk');
  for (const { what } of rows.slice(0, register.calendar.windows.length)) expect(String(what)).not.toMatch(/ – \S*$/);
});
