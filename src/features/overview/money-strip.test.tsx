import { handlers } from '@mocks/handlers';
import { QueryClient } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import { getResponse } from 'msw';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Providers } from '@/app/providers';
import { createAppRouter } from '@/app/router';
import { createI18n } from '@/shared/i18n/create-i18n';

beforeEach(() => {
  vi.stubGlobal('fetch', async (input: RequestInfo | URL, init?: RequestInit) => {
    const response = await getResponse(handlers, new Request(input, init));
    return response ?? new Response(null, { status: 404 });
  });
});
afterEach(() => vi.unstubAllGlobals());

async function openStrip(address: string) {
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const i18n = await createI18n('ru');
  const router = createAppRouter({ queryClient, i18n, address });
  await router.load();
  render(<Providers {...{ queryClient, router, i18n }} />);
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
