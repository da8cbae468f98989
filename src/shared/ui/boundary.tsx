import { QueryErrorResetBoundary, useQueryClient } from '@tanstack/react-query';
import { type ComponentType, type ReactNode, Suspense, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { ContractError, HttpError, NetworkError } from '../errors/api-error';
import { reloadWords } from '../i18n/create-i18n';
import { useTranslation } from '../i18n/use-translation';
import type { Asks } from '../url/asks';
import styles from './boundary.module.css';
import { ErrorBoundary } from './error-boundary';
import { Stack } from './layout';
import { lazyPart } from './lazy-part';
import { awaitPart, forgetPart, partArrived, partWaits } from './takeover';

interface BoundaryProps {
  /** What the reader would miss, as the page calls it. */
  readonly name: string;
  /** What of the address it depends on, where it is the page's own: as long as that is not applied, the part is veiled. */
  readonly asks?: Asks;
  /** The reader has opened it, it was never built: when it falls, nothing that was built goes with it. */
  readonly isOnDemand?: boolean;
  readonly children: ReactNode;
}

/** A part of a page that may fail or wait alone: it says what is missing and why, offers a retry, and leaves the rest standing. */
export function Boundary({ name, asks, isOnDemand = false, children }: BoundaryProps) {
  const { t, i18n } = useTranslation();
  const [attempt, setAttempt] = useState(0);
  const [token] = useState(() => ({}));
  // with the frame, before whoever asked for this address hears that the page has followed
  useLayoutEffect(() => awaitPart(token), [token]);
  // after the effects of the layout inside, which say once more that the part waits
  useEffect(() => () => forgetPart(token), [token]);
  const part = (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <ErrorBoundary
          attempt={attempt}
          isOnDemand={isOnDemand}
          fallback={(error) => (
            <PartError
              token={token}
              name={name}
              error={error}
              onRetry={() => {
                // a module that did not come will not come in this document: only a new one can help
                if (!mayPass(error)) return location.reload();
                reset();
                const again = () => setAttempt((count) => count + 1);
                void reloadWords(i18n).then(again, again);
              }}
            />
          )}
        >
          <Suspense
            fallback={
              // not for the ear: what it comes to is said when it is there, and the frame says that it takes long
              <p className={`muted ${styles['loading']}`}>{t('message.loading')}</p>
            }
          >
            {children}
            <Arrival token={token} />
          </Suspense>
        </ErrorBoundary>
      )}
    </QueryErrorResetBoundary>
  );
  return asks?.length ? (
    <div className={styles['asks']} data-asks={asks.join(' ')}>
      {part}
    </div>
  ) : (
    part
  );
}

function Arrival({ token }: { token: object }) {
  const wasHidden = useRef(false);
  // with the effects of the parts inside, which report that they are awaited: not before them
  useEffect(() => partArrived(token), [token]);
  // a part is hidden again while another address needs what is not there yet; only effects of the layout are undone then
  useLayoutEffect(() => {
    if (wasHidden.current) partArrived(token);
    return () => {
      wasHidden.current = true;
      partWaits(token);
    };
  }, [token]);
  return null;
}

interface PartErrorProps {
  readonly token: object;
  readonly name: string;
  readonly error: Error;
  readonly onRetry: () => void;
}

function PartError({ token, name, error, onRetry }: PartErrorProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  function retry(): void {
    // what else has failed is asked for anew too: parts inside this one, which would show their old failure, and the head of the page
    void client.resetQueries({ predicate: ({ state }) => state.status === 'error' });
    onRetry();
  }
  return (
    <Stack as="section" gap={2} className={styles['error']} role="alert">
      <p className="strong">{t('message.loadFailed')}</p>
      <p>
        {t('message.part', { part: name })} {useReason(error)}
      </p>
      <p>{t('message.partMissing')}</p>
      <button type="button" className="button" onClick={retry}>
        {t('message.retry')}
      </button>
      <Arrival token={token} />
    </Stack>
  );
}

const mayPass = (error: Error) => error instanceof NetworkError || error instanceof HttpError || error instanceof ContractError;

function useReason(error: Error): string {
  const { t } = useTranslation();
  if (error instanceof NetworkError) return t('message.reason.network');
  if (error instanceof HttpError) return t('message.reason.http', { status: error.status });
  if (error instanceof ContractError) return t('message.reason.contract', { place: [error.path, error.field].filter(Boolean).join(', ') });
  return t('message.reason.unknown');
}

/** A part that few readers ever see, such as the page of an address that names nothing: it comes when it is needed, and no page carries it along. */
export function rare<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const Part = lazyPart(load);
  return (props) => (
    <Suspense fallback={null}>
      <Part {...props} />
    </Suspense>
  );
}
