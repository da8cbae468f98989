import { handlers } from '@mocks/handlers';
import { QueryClient } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { getResponse } from 'msw';
import { onTestFinished, vi } from 'vitest';
import { createI18n } from '@/shared/i18n/create-i18n';
import { languageOfPath } from '@/shared/url/language-of-path';
import { Providers } from './providers';
import { createAppRouter } from './router';

type Answer = (request: Request) => Response | Promise<Response>;

/** An answer that the API does not have is 404, as from a file host. */
export const fromMocks: Answer = async (request) => (await getResponse(handlers, request)) ?? new Response(null, { status: 404 });

/**
 * For tests: the whole application at an address, with the pretend server behind it; ready when its heading is there.
 * `asked`: every address that it has fetched so far. `answer`: another server in its place.
 */
export async function openApp(address: string, answer: Answer = fromMocks) {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (input: RequestInfo | URL, init?: RequestInit) => {
    asked.push(String(input));
    return answer(new Request(input, init));
  });
  onTestFinished(() => void vi.unstubAllGlobals());
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const i18n = await createI18n(languageOfPath(address.slice(1)));
  const router = createAppRouter({ queryClient, i18n, address });
  await router.load();
  const { container } = render(<Providers {...{ queryClient, router, i18n }} />);
  await screen.findByRole('heading', { level: 1 });
  return { asked, container, router, user: userEvent.setup() };
}

/** What an element says; no-break spaces and places to part are for the eye. */
export const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replaceAll('\u00A0', ' ').replaceAll(/[\u2060\u00AD]/g, '');
