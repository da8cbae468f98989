import { createContext, type ReactNode, use } from 'react';
import type { Words } from './words';

const WordsContext = createContext<Words | null>(null);

export function WordsProvider({ words, children }: { readonly words: Words; readonly children: ReactNode }) {
  return <WordsContext value={words}>{children}</WordsContext>;
}

/** What is being waited for, or has failed: the promise that `Suspense` waits for, or the error. */
const awaited = new WeakMap<Words, Map<string, unknown>>();

/** A failed attempt counts until React has drawn its error; a reader who presses "again" comes later. Milliseconds. */
const FORGOTTEN_AFTER = 500;

/**
 * The texts of these namespaces, under the name and with the types of react-i18next (`resolve.alias` in vite.config.ts). What is opened later
 * than its page brings words of its own: until they are there, the nearest `Suspense` waits. Errors: thrown to the nearest boundary when they
 * do not come; the next attempt asks for them again.
 *
 * @public
 */
export function useTranslation(namespaces: string | readonly string[] = 'common') {
  const i18n = use(WordsContext);
  if (!i18n) throw new Error('outside of WordsProvider');
  const asked = [namespaces].flat();
  if (!asked.every((namespace) => i18n.hasResourceBundle(i18n.language, namespace))) throw wait(i18n, asked);
  return { t: i18n.getFixedT(i18n.language, namespaces as 'common'), i18n };
}

function wait(words: Words, namespaces: readonly string[]): unknown {
  const ofWords = awaited.get(words) ?? new Map<string, unknown>();
  awaited.set(words, ofWords);
  const name = namespaces.join(' ');
  if (ofWords.has(name)) return ofWords.get(name);
  const promise = words.loadNamespaces(namespaces);
  ofWords.set(name, promise);
  promise.catch((error: unknown) => {
    ofWords.set(name, error);
    setTimeout(() => ofWords.delete(name), FORGOTTEN_AFTER);
  });
  return promise;
}
