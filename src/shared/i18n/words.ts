import type { i18n, TFunction } from 'i18next';
import { isLanguage, type Language } from '@/domain/language';
import { NetworkError } from '../api/api-error';
import { oneStop } from './one-stop';

export type Texts = Readonly<Record<string, string>>;
type Values = Readonly<Record<string, unknown>>;
type Translate = (key: string, values?: Values) => string;

/** What the site uses of i18next's interface: its types check every key, its 18 kB of code stay at home. */
export type Words = Pick<i18n, 'language' | 't' | 'getFixedT' | 'exists' | 'loadNamespaces' | 'hasResourceBundle'>;

interface WordsInput {
  readonly language: Language;
  /** Fetches one namespace. Errors: rejects when it does not come. */
  readonly fetchTexts: (namespace: string) => Promise<Texts>;
  /** What every text may name without being given it. */
  readonly known: Values;
}

/**
 * The texts of one language, by namespace, fetched once each. A key is looked for in the namespaces asked for, in their order, or in the one that
 * it names (`common:site.name`); one that is nowhere stands for itself. `{{name}}` is filled in, `count` chooses the form of the plural.
 *
 * Errors: `loadNamespaces` rejects with a `NetworkError` when one does not come, and asks for it again the next time.
 */
export function createWords({ language, fetchTexts, known }: WordsInput): Words {
  const texts = new Map<string, Texts>();
  const underway = new Map<string, Promise<void>>();
  const translators = new Map<string, Translate>();

  function load(namespace: string): Promise<void> {
    const running = underway.get(namespace);
    if (running) return running;
    const promise = fetchTexts(namespace).then(
      (loaded) => void texts.set(namespace, loaded),
      () => {
        underway.delete(namespace);
        throw new NetworkError(namespace, 'no words');
      },
    );
    underway.set(namespace, promise);
    return promise;
  }

  function find(namespaces: readonly string[], key: string): string | undefined {
    for (const namespace of namespaces) {
      const text = texts.get(namespace)?.[key];
      if (text !== undefined) return text;
    }
    return undefined;
  }

  function translate(namespaces: readonly string[], key: string, values: Values = {}): string {
    const [prefix, bare] = key.includes(':') ? (key.split(':', 2) as [string, string]) : [null, key];
    const where = prefix === null ? namespaces : [prefix];
    const { count } = values;
    const plural = typeof count === 'number' ? find(where, `${bare}_${pluralForm(language, count)}`) : undefined;
    return oneStop(fill(plural ?? find(where, bare) ?? bare, { ...known, ...values }));
  }

  /** The same function for the same namespaces: whoever remembers something by it need not think again. */
  function translatorOf(asked: string | readonly string[] | null = null): Translate {
    const namespaces = asked === null ? ['common'] : [asked].flat();
    const name = namespaces.join(' ');
    const translator = translators.get(name) ?? ((key, values) => translate(namespaces, key, values));
    translators.set(name, translator);
    return translator;
  }

  return {
    language,
    t: translatorOf() as TFunction,
    getFixedT: ((_language: unknown, namespaces?: string | readonly string[]) => translatorOf(namespaces)) as i18n['getFixedT'],
    exists: ((key: string, { ns = 'common' }: { readonly ns?: string } = {}) => find([ns], key) !== undefined) as i18n['exists'],
    loadNamespaces: async (namespaces) => void (await Promise.all([namespaces].flat().map((namespace) => load(namespace)))),
    hasResourceBundle: (_language, namespace) => texts.has(namespace),
  };
}

const fill = (text: string, values: Values) => text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));

/**
 * The form of a text beside a number, as CLDR names them. Not `Intl.PluralRules`: not every browser has the rules of Kazakh, and one that has
 * none answers by those of its own language.
 */
export function pluralForm(language: string, count: number): 'one' | 'few' | 'many' | 'other' {
  if (!isLanguage(language) || language === 'kk' || !Number.isInteger(count)) return count === 1 ? 'one' : 'other';
  const [tens, ones] = [Math.abs(count) % 100, Math.abs(count) % 10];
  if (ones === 1 && tens !== 11) return 'one';
  return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? 'few' : 'many';
}
