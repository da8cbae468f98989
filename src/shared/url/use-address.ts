import { useRouter } from '@tanstack/react-router';
import { useCallback, useSyncExternalStore } from 'react';

/** The whole address as the browser shows it, read anew when the router has gone somewhere; empty at build time, when no host is known. */
export function useAddress(): string {
  const router = useRouter();
  const subscribe = useCallback((listener: () => void) => router.subscribe('onResolved', listener), [router]);
  return useSyncExternalStore(
    subscribe,
    () => location.href,
    () => '',
  );
}
