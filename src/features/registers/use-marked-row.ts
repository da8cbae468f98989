import { useRouter } from '@tanstack/react-router';
import { useCallback, useSyncExternalStore } from 'react';

/** Which row the address points at; none while prerendering. `:target` would not follow the links of the application. */
export function useMarkedRow(): string {
  const router = useRouter();
  const subscribe = useCallback((onChange: () => void) => router.subscribe('onResolved', onChange), [router]);
  return useSyncExternalStore(
    subscribe,
    () => router.state.location.hash,
    () => '',
  );
}
