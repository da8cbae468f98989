import { handlers } from '@mocks/handlers';
import { QueryClient } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import { getResponse } from 'msw';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createI18n } from '@/shared/i18n/create-i18n';
import { Providers } from '../providers';
import { createAppRouter } from '../router';

beforeEach(() => {
  vi.stubGlobal('fetch', async (input: RequestInfo | URL, init?: RequestInit) => {
    const response = await getResponse(handlers, new Request(input, init));
    return response ?? new Response(null, { status: 404 });
  });
});
afterEach(() => vi.unstubAllGlobals());

test('from an address that leads nowhere every link of the language leads to a page that there is', async () => {
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const i18n = await createI18n('ru');
  const router = createAppRouter({ queryClient, i18n, address: '/ru/no/such/page/?facts=official' });
  await router.load();
  render(<Providers {...{ queryClient, router, i18n }} />);
  const toKazakh = await screen.findAllByRole('link', { name: /Қазақша/ });
  expect(toKazakh.map((link) => link.getAttribute('href'))).toContain('/kk/?facts=official');
  const main = within(screen.getByRole('main'));
  const hrefs = main.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(hrefs).toEqual(['/ru/?facts=official', '/ru/indicators/?facts=official', '/kk/?facts=official']);
});
