import { useCallback } from 'react';
import { useNavigate } from '@/shared/url/address';
import type { ActionPlanSearch } from './action-plan-search';

interface PlanNavigateOptions {
  readonly replace?: boolean;
  /** The address goes on pointing at its row. */
  readonly keepsHash?: boolean;
}

export type PlanNavigate = (change: Partial<ActionPlanSearch>, options?: PlanNavigateOptions) => Promise<void>;

/** Writes filters into the address. Typing replaces the entry of the history, a choice adds one. */
export function usePlanNavigate(): PlanNavigate {
  const navigate = useNavigate({ from: '/$lang/action-plan' });
  return useCallback(
    (change, { replace = false, keepsHash = false } = {}) =>
      navigate({ to: './', search: (search) => ({ ...search, ...change }), replace, resetScroll: false, ...(keepsHash && { hash: true }) }),
    [navigate],
  );
}
