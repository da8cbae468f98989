import { useCallback, useRef, useState } from 'react';

/** The second of a double press, and a key that is held, are no order of their own. */
const DOUBLE_PRESS_MS = 500;

interface Press<What> {
  /** Does it, unless the same is being done or has only just been done. `act` must not fail. */
  readonly press: (what: What, act: () => Promise<void>) => void;
  /** For the control that was pressed: it keeps the focus, shows that it is at work, and takes no second press. */
  readonly waitingProps: (what: What) => { readonly 'aria-disabled'?: true; readonly 'data-waiting'?: '' };
}

/** Presses whose work takes a while: each is done once. */
export function usePress<What extends string>(): Press<What> {
  const [waiting, setWaiting] = useState<readonly What[]>([]);
  const restsUntil = useRef(new Map<What, number>());
  const press = useCallback((what: What, act: () => Promise<void>) => {
    if ((restsUntil.current.get(what) ?? 0) > performance.now()) return;
    restsUntil.current.set(what, Number.POSITIVE_INFINITY);
    setWaiting((all) => [...all, what]);
    void act().then(() => {
      restsUntil.current.set(what, performance.now() + DOUBLE_PRESS_MS);
      setWaiting((all) => all.filter((other) => other !== what));
    });
  }, []);
  return { press, waitingProps: (what) => (waiting.includes(what) ? { 'aria-disabled': true, 'data-waiting': '' } : {}) };
}
