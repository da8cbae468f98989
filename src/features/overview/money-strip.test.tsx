import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openApp } from '@/app/app-fixture';

async function openStrip(address: string) {
  await openApp(address);
  return screen.findByRole('region', { name: 'Запланированное финансирование' });
}

test('the strip says what was planned in all and up to the year in view, and leads to the money of that year', async () => {
  const strip = await openStrip('/ru/?year=2021');
  expect(strip.textContent?.replaceAll('\u00A0', ' ')).toContain(
    'На 2020–2025 годы запланировано 11 578,4 млрд тенге, из них 22 % (2 496,8 млрд) – по 2021 год включительно.',
  );
  expect(within(strip).getByRole('link', { name: 'Финансирование и результат' })).toHaveAttribute('href', '/ru/funding/?year=2021');
});

test('in the last year the whole is not told twice', async () => {
  const strip = await openStrip('/ru/?year=2025');
  expect(strip.textContent?.replaceAll('\u00A0', ' ')).toContain('На 2020–2025 годы запланировано 11 578,4 млрд тенге.');
  expect(strip).not.toHaveTextContent('включительно');
});
