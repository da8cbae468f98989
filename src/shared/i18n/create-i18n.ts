import i18next, { type BackendModule, type i18n } from 'i18next';
import { LANGUAGES, type Language } from '@/domain/language';
import { SERIES_YEARS } from '@/domain/series';
import { NetworkError } from '../errors/api-error';
import { oneStopProcessor } from './one-stop';

type Texts = Record<string, string>;

/** Between a namespace and a key of it: `common:term.goal`. */
export const NS_SEPARATOR = ':';

// where pages are prerendered and tests run there is no server to ask
const modules =
  import.meta.env.SSR || import.meta.env.MODE === 'test' ? import.meta.glob<Texts>('../../locales/*/*.json', { import: 'default' }) : {};

/** The language that the page was built in: the application gives the page of an unknown address another one. */
const BUILT_IN = typeof document === 'undefined' ? null : document.documentElement.lang;

/**
 * The address of a page's own words, in its own language: it asks for them before any script runs (`preloads` in src/build/document/script-tags.ts).
 */
function namedByPage(namespace: string): string | undefined {
  const name = new RegExp(`/${namespace}-[\\w-]{8}\\.json$`);
  const links = [...document.querySelectorAll('link[rel="preload"]')].map((link) => link.getAttribute('href') ?? '');
  return links.find((href) => name.test(href));
}

/** One file per language and namespace: a reader downloads the words of one page in one language, as data and not as code. */
async function loadTexts(language: string, namespace: string): Promise<Texts> {
  const path = `../../locales/${language}/${namespace}.json`;
  const load = modules[path];
  if (load) return load();
  const named = language === BUILT_IN ? namedByPage(namespace) : undefined;
  const address = named ?? (await import('./word-addresses')).WORD_ADDRESSES[path];
  const response = address === undefined ? null : await fetch(address);
  if (!response?.ok) throw new Error(`no texts: ${path}`);
  return response.json();
}

const backend: BackendModule = {
  type: 'backend',
  init() {},
  read(language, namespace, done) {
    loadTexts(language, namespace).then(
      (texts) => done(null, texts),
      (error: unknown) => done(error instanceof Error ? error : new Error(String(error)), false),
    );
  },
};

/** Which of these namespaces have not come. */
const missingOf = (words: i18n, namespaces: readonly string[]) =>
  namespaces.filter((namespace) => !words.hasResourceBundle(words.language, namespace));

/**
 * Fetches the common words and those of these namespaces; what did not come before is asked for again. Errors: `NetworkError` when some do not
 * come: i18next itself goes on without words.
 */
export async function loadWords(words: i18n, namespaces: readonly string[]): Promise<void> {
  await words.loadNamespaces([...namespaces]);
  const wanted = ['common', ...namespaces];
  const missing = missingOf(words, wanted);
  if (missing.length > 0) await words.reloadResources([words.language], missing);
  requireWords(words, wanted);
}

/** Fetches again what was asked for at any time and did not come. Errors: as `loadWords`. */
export const reloadWords = (words: i18n): Promise<void> => loadWords(words, namespacesOf(words));

const namespacesOf = ({ options }: i18n): readonly string[] => [options.ns ?? []].flat();

function requireWords(words: i18n, namespaces: readonly string[]): void {
  const missing = missingOf(words, namespaces);
  if (missing.length > 0) throw new NetworkError(missing.join(', '), 'no words');
}

/** Texts of one language; a page's route loads the namespaces it needs before it renders. */
export async function createI18n(language: Language): Promise<i18n> {
  const instance = i18next.createInstance();
  await instance
    .use(backend)
    .use(oneStopProcessor)
    .init({
      lng: language,
      // asks for the words at once, not in a timer of its own
      initAsync: false,
      supportedLngs: [...LANGUAGES],
      fallbackLng: false,
      ns: ['common'],
      defaultNS: 'common',
      keySeparator: false,
      // named, though it is the usual one: the library would else look at each key whether it is a sentence
      nsSeparator: NS_SEPARATOR,
      // where many indicators are named at once, the level that one is worse than is that of the programme's first year
      interpolation: { escapeValue: false, defaultVariables: { baselineYear: SERIES_YEARS[0] } },
      postProcess: [oneStopProcessor.name],
      // the name of a key is no word: what needs a text that did not come fails as a whole, and can be tried again
      parseMissingKeyHandler: (key: string) => {
        requireWords(instance, namespacesOf(instance));
        return key;
      },
      returnNull: false,
    });
  return instance;
}
