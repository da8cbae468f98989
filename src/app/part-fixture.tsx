import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { Language } from '@/domain/language';
import { words } from '@/shared/i18n/text-fixture';
import { I18nProvider } from '@/shared/i18n/use-translation';
import { AddressProvider } from '@/shared/url/address';
import { createAppRouter } from './router';

/**
 * For tests: one part of a page by itself, with all words of a language and with links that lead where those of the application lead. `answers`: what
 * its queries have come to already, each under its key; `search`: the query of the address.
 */
export function drawPart(
  language: Language,
  part: ReactNode,
  answers: readonly (readonly [key: readonly unknown[], data: unknown])[] = [],
  search = '',
) {
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Number.POSITIVE_INFINITY } } });
  for (const [key, data] of answers) queryClient.setQueryData(key, data);
  const router = createAppRouter({ queryClient, i18n: words[language], address: `/${language}/${search}` });
  return render(
    <I18nProvider value={words[language]}>
      <QueryClientProvider client={queryClient}>
        <AddressProvider router={router}>{part}</AddressProvider>
      </QueryClientProvider>
    </I18nProvider>,
  );
}
