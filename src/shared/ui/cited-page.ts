import { useEffect, useSyncExternalStore } from 'react';

/** What a citation says of the page on the screen. The page and its parts report here, the citation reads it when it is opened. */
interface CitedPage {
  /** The page's title. */
  readonly title: string;
  /** A more exact title, where the address asks for a part of what the page is about. */
  readonly exactTitle: string | null;
  /** Generated values are on the screen. */
  readonly hasDemo: boolean;
}

let page: CitedPage = { title: '', exactTitle: null, hasDemo: false };
const listeners = new Set<() => void>();

function report(change: Partial<CitedPage>): void {
  page = { ...page, ...change };
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const reportCitedTitle = (title: string): void => report({ title });

export function useReportExactTitle(exactTitle: string): void {
  useEffect(() => {
    report({ exactTitle });
    return () => report({ exactTitle: null });
  }, [exactTitle]);
}

export function useReportDemo(hasDemo: boolean): void {
  useEffect(() => {
    report({ hasDemo });
    return () => report({ hasDemo: false });
  }, [hasDemo]);
}

/** Title to cite, and whether generated values are on the screen. */
export function useCitedPage(): { title: string; hasDemo: boolean } {
  const { title, exactTitle, hasDemo } = useSyncExternalStore(
    subscribe,
    () => page,
    () => page,
  );
  return { title: exactTitle ?? title, hasDemo };
}
