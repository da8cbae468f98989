import { QueryClient } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { onTestFinished, vi } from 'vitest';
import { createI18n } from '@/shared/i18n/create-i18n';
import { plain } from '@/shared/i18n/plain-fixture';
import { languageOfPath } from '@/shared/url/language-of-path';
import { type Answer, fromMocks } from './mocks-fixture';
import { Providers } from './providers';
import { createAppRouter } from './router';

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

/** As where there is room: folds that say so stand open there (`.open-wide` in primitives.css), and no other does. */
export function giveRoom(): void {
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('details.open-wide')) fold.open = true;
}

/** What an element says, as it is read. */
export const textOf = (element: Element | null | undefined): string => plain(element?.textContent ?? '');
