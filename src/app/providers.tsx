import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { i18n } from 'i18next';
import { I18nProvider } from '@/shared/i18n/use-translation';
import { ErrorBoundary } from '@/shared/ui/error-boundary';
import { AddressProvider, useRouter } from '@/shared/url/address';
import type { Router } from '@/shared/url/router';
import { BrokenPage } from './shell/broken-page';
import { Shell } from './shell/shell';

interface ProvidersProps {
  readonly queryClient: QueryClient;
  readonly router: Router;
  readonly i18n: i18n;
}

export function Providers({ queryClient, router, i18n }: ProvidersProps) {
  return (
    <I18nProvider value={i18n}>
      <QueryClientProvider client={queryClient}>
        <AddressProvider router={router}>
          <Document />
        </AddressProvider>
      </QueryClientProvider>
    </I18nProvider>
  );
}

/** The page of this document, in the frame that every page of the site has. A part for foreign frames stands without it. */
function Document() {
  const { component: Page, location } = useRouter();
  const content = <ErrorBoundary fallback={() => <BrokenPage />}>{Page && <Page />}</ErrorBoundary>;
  return location.page?.path.startsWith('/embed/') ? content : <Shell>{content}</Shell>;
}
