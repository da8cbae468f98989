import { useCallback } from 'react';
import { useNavigate } from '@/shared/url/address';
import type { RegisterSearch } from './register-search';

export type RegisterNavigate = (change: Partial<RegisterSearch>, options?: { readonly replace: boolean }) => Promise<void>;

/** Writes the reader's choices into the address. Typing replaces the entry of the history, a choice adds one. */
export function useRegisterNavigate(): RegisterNavigate {
  const navigate = useNavigate({ from: '/$lang/registers/$name' });
  return useCallback(
    (change, { replace } = { replace: false }) =>
      navigate({ to: './', search: (search) => ({ ...search, ...change }), replace, resetScroll: false }),
    [navigate],
  );
}
