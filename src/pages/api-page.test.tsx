import { handlers } from '@mocks/handlers';
import { API_VERSION } from '@mocks/sources/api-files';
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

test('the newest change of the contract is that of the version which the API names', async () => {
  const address = '/ru/data/api/';
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const i18n = await createI18n('ru');
  const router = createAppRouter({ queryClient, i18n, address });
  await router.load();
  render(<Providers {...{ queryClient, router, i18n }} />);
  const changes = await screen.findByRole('region', { name: 'Изменения контракта' });
  expect(within(changes).getAllByRole('listitem')[0]).toHaveTextContent(new RegExp(`^${API_VERSION} `));
  expect(screen.getByText(new RegExp(`^Версия контракта – ${API_VERSION}\\.`))).toBeInTheDocument();
});
