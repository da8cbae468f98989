import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openApp } from '@/app/app-fixture';
import { text } from '@/shared/i18n/text-fixture';

async function openStrip(address: string) {
  await openApp(address);
  return screen.findByRole('region', { name: text.ru('overview:money.title') });
}

test('the strip says what was planned in all and up to the year in view, and leads to the money of that year', async () => {
  const strip = await openStrip('/ru/?year=2021');
  expect(strip.textContent?.replaceAll('\u00A0', ' ')).toContain(
    text.ru('overview:money.toDate', { amount: '11 578,4', share: '22 %', toDate: '2 496,8', year: 2021 }),
  );
  expect(within(strip).getByRole('link', { name: text.ru('overview:money.link') })).toHaveAttribute('href', '/ru/funding/?year=2021');
});

test('in the last year the whole is not told twice', async () => {
  const strip = await openStrip('/ru/?year=2025');
  expect(strip.textContent?.replaceAll('\u00A0', ' ')).toContain(text.ru('overview:money.total', { amount: '11 578,4' }));
  expect(strip).not.toHaveTextContent('включительно');
});
