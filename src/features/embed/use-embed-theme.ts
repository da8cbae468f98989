import { useEffect } from 'react';
import type { EmbedTheme } from './embed-search';

/** The theme that the address asks for; the first script has set it already, here it follows a later address. */
export function useEmbedTheme(theme: EmbedTheme | null): void {
  useEffect(() => {
    if (theme !== null) document.documentElement.dataset['theme'] = theme;
  }, [theme]);
}
