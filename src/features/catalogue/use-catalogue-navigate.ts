import { useCallback } from 'react';
import { useNavigate } from '@/shared/url/address';
import type { CatalogueSearch } from './catalogue-search';

export type CatalogueNavigate = (change: Partial<CatalogueSearch>, options?: { readonly replace: boolean }) => Promise<void>;

/** Writes filters, order and year into the address. Typing replaces the entry of the history, a choice adds one. */
export function useCatalogueNavigate(): CatalogueNavigate {
  const navigate = useNavigate({ from: '/$lang/indicators' });
  return useCallback(
    (change, { replace } = { replace: false }) =>
      navigate({ to: './', search: (search) => ({ ...search, ...change }), replace, resetScroll: false }),
    [navigate],
  );
}
