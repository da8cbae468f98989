import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { ActionPlanSearch } from './action-plan-search';

export type PlanNavigate = (change: Partial<ActionPlanSearch>, options?: { readonly replace: boolean }) => Promise<void>;

/** Writes filters into the address. Typing replaces the entry of the history, a choice adds one. */
export function usePlanNavigate(): PlanNavigate {
  const navigate = useNavigate({ from: '/$lang/action-plan' });
  return useCallback(
    (change, { replace } = { replace: false }) =>
      navigate({ to: './', search: (search) => ({ ...search, ...change }), replace, resetScroll: false }),
    [navigate],
  );
}
