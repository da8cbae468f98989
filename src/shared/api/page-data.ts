import type { QueryClient, QueryKey } from '@tanstack/react-query';
import type { Language } from '@/domain/language';
import { packRows, unpackRows } from './packed-rows';

interface PageData {
  /** When the page was built, in milliseconds: a backend is asked again where its answers are older than they may be. */
  readonly at: number;
  readonly answers: readonly (readonly [key: QueryKey, data: unknown])[];
}

/**
 * The answers that a page was built from, as text for its HTML: nothing of the cache's own bookkeeping, which a reader would fetch with every
 * page, nothing that only a kept piece was drawn from (`Kept`), and texts only in the page's language, unless it shows or searches them in both
 * (`meta` of the query says either).
 */
export function writePageData(client: QueryClient, language: Language): string {
  const came = client
    .getQueryCache()
    .getAll()
    .filter(({ state, meta }) => state.status === 'success' && meta?.['isKept'] !== true);
  const at = Math.max(0, ...came.map(({ state }) => state.dataUpdatedAt));
  const answers = came.map(({ queryKey, state, meta }) => [
    queryKey,
    packRows(state.data, meta?.['isInBothLanguages'] === true ? null : language),
  ]);
  return JSON.stringify({ at, answers }).replaceAll('<', '\\u003c');
}

/** Gives a page's answers to the cache. Errors: SyntaxError on a text that was cut off. */
export function readPageData(client: QueryClient, text: string): void {
  const { at, answers } = JSON.parse(text) as PageData;
  for (const [key, data] of answers) client.setQueryData(key, unpackRows(data), { updatedAt: at });
}
