import { useCallback } from 'react';
import { useNavigate } from './address';

interface SearchChangeOptions {
  readonly replace?: boolean;
  /** The address goes on pointing at its place on the page. */
  readonly keepsHash?: boolean;
}

export type SearchChange<Search> = (change: Partial<Search>, options?: SearchChangeOptions) => Promise<void>;

/** Writes the reader's choices into the query of the page. Typing replaces the entry of the history, a choice adds one. The page stays where it is. */
export function useSearchChange<Search extends object>(): SearchChange<Search> {
  const navigate = useNavigate();
  return useCallback(
    (change, { replace = false, keepsHash = false } = {}) =>
      navigate({ to: './', search: (search) => ({ ...search, ...change }), replace, resetScroll: false, ...(keepsHash && { hash: true }) }),
    [navigate],
  );
}
