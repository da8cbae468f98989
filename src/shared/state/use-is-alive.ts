import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** Whether React drives the page: false in the prerendered HTML and in the first client render, which must agree. */
export function useIsAlive(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
