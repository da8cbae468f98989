import type { FlatNamespace, i18n, TFunction } from 'i18next';
import { createContext, useContext } from 'react';
import { NS_SEPARATOR } from './create-i18n';

const Words = createContext<i18n | null>(null);

/** Gives the words of one language to what is drawn within: `<I18nProvider value={words}>`. */
export const I18nProvider = Words.Provider;

type Namespaces = FlatNamespace | readonly [FlatNamespace, ...FlatNamespace[]];

/** What is known of the words of one language; it never becomes less. */
interface Known {
  /** For each namespace the same function every time: what depends on it is not made anew. */
  readonly functions: Map<FlatNamespace, TFunction<never>>;
  /** Namespaces that were fetched, whether they came or not, or are on their way. */
  readonly asked: Map<FlatNamespace, Promise<void> | 'settled'>;
}

const knownOf = new WeakMap<i18n, Known>();

/**
 * The words of a namespace, or of several; the first is meant where a key names none (`t('common:term.goal')` names one). What was not fetched
 * yet (a part that opens at a press) is waited for by the nearest `Suspense`.
 *
 * Our own and not that of a library, which follows changes of the language: here a language has documents of its own. The library copied the
 * whole i18next instance for every component, a fifth of the processor's work until the catalogue of a slow phone answers.
 *
 * Errors: throws outside of an `I18nProvider`; where words did not come `t` throws a `NetworkError` (`createI18n`).
 */
export function useTranslation<const Ns extends Namespaces = 'common'>(
  namespaces?: Ns,
): { readonly t: TFunction<Ns>; readonly i18n: i18n } {
  const words = useContext(Words);
  if (!words) throw new Error('no words: an I18nProvider is missing');
  const known = knownOf.get(words) ?? { functions: new Map(), asked: new Map() };
  knownOf.set(words, known);
  const wanted = namespaces === undefined ? ['common' as const] : ([namespaces].flat() as FlatNamespace[]);
  for (const namespace of wanted) waitFor(words, namespace, known);
  const [first = 'common'] = wanted;
  const t = known.functions.get(first) ?? remembering(words, first);
  known.functions.set(first, t);
  return { t: t as unknown as TFunction<Ns>, i18n: words };
}

/** Throws the promise of words that were not asked for before, as React's `Suspense` waits for it. */
function waitFor(words: i18n, namespace: FlatNamespace, { asked }: Known): void {
  const state = asked.get(namespace);
  if (state === 'settled') return;
  if (words.hasResourceBundle(words.language, namespace)) {
    asked.set(namespace, 'settled');
    return;
  }
  const coming = state ?? words.loadNamespaces(namespace).then(() => void asked.set(namespace, 'settled'));
  asked.set(namespace, coming);
  throw coming;
}

let typeset = (text: string): string => text;

/** How lines may break in what is said to readers from now on: for what draws pages. What takes words elsewhere gets them as they are written. */
export function typesetBy(rule: (text: string) => string): void {
  typeset = rule;
}

/**
 * A text that nothing is put into is looked up once: a list says the same few words in every row. The library is asked where there is something to
 * put in or to choose by: its way through all options takes a slow phone a quarter of a millisecond, and a page has hundreds of plain words.
 */
function remembering(words: i18n, ns: FlatNamespace): TFunction<never> {
  // not its own function for a namespace, which copies all options at each call
  const say = words.t as unknown as (key: string, values: object) => string;
  const look = (key: string, values?: object) => typeset(say(key, { ns, ...values }));
  const texts = new Map<string, string>();
  const remembered = (key: string, values?: object) => {
    if (values) return look(key, values);
    const text = texts.get(key) ?? plainText(words, ns, key) ?? look(key);
    texts.set(key, text);
    return text;
  };
  return remembered as unknown as TFunction<never>;
}

/** A text without a place for a value, ready for the page; `null`: there is none of this name, or something is put into it. */
function plainText(words: i18n, ns: FlatNamespace, key: string): string | null {
  const [own, other] = key.split(NS_SEPARATOR);
  const text: unknown =
    other === undefined ? words.getResource(words.language, ns, key) : words.getResource(words.language, own ?? '', other);
  return typeof text === 'string' && !text.includes('{{') ? typeset(text) : null;
}
