import { useRouter, useRouterState } from '@tanstack/react-router';
import { useCallback, useSyncExternalStore } from 'react';
import { shownAddress } from './shown-address';

/** The whole address of the page as it is drawn (`shownAddress`); empty at build time, when no host is known. */
export function useAddress(): string {
  const router = useRouter();
  // drawn anew together with the page, not when the browser's address changes
  useRouterState({ select: ({ matches }) => matches.at(-1)?.search });
  const subscribe = useCallback((listener: () => void) => router.subscribe('onResolved', listener), [router]);
  return useSyncExternalStore(
    subscribe,
    () => shownAddress(router),
    () => '',
  );
}
