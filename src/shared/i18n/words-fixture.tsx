import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { Language } from '@/domain/language';
import { words } from './text-fixture';
import { I18nProvider } from './use-translation';

/** For tests: what a hook that needs nothing but words gives in this language. */
export function inWordsOf<Result>(language: Language, use: () => Result): Result {
  const wrapper = ({ children }: { children: ReactNode }) => <I18nProvider value={words[language]}>{children}</I18nProvider>;
  return renderHook(use, { wrapper }).result.current;
}
