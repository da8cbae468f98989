import { QueryCache, QueryClient } from '@tanstack/react-query';
import { HttpError, NetworkError } from '@/shared/errors/api-error';
import { reportMissing } from './life/report';

/** What asks for the answers of the API in one document. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    queryCache: new QueryCache({ onError: reportOtherShape }),
    defaultOptions: {
      queries: {
        retry: isWorthRetrying,
        // asked for without a connection too: the worker may have the answer, and where it has none the reader is told, instead of waiting for good
        networkMode: 'always',
      },
    },
  });

/** Once more after a broken connection or a stumbling server; what is not there or breaks the contract will not mend itself. */
function isWorthRetrying(failures: number, error: Error): boolean {
  const mayPass = error instanceof NetworkError || (error instanceof HttpError && error.status >= 500);
  return mayPass && failures < 1;
}

/** An answer that is not there any more, or not in this shape, may be of a new release; whoever asked for it says that it did not come. */
function reportOtherShape(error: Error): void {
  if (!(error instanceof NetworkError)) reportMissing({ isSaid: true });
}
