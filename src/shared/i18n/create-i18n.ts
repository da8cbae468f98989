import i18next, { type BackendModule, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { LANGUAGES, type Language } from '@/domain/language';
import { SERIES_YEARS } from '@/domain/series';
import { oneStopProcessor } from './one-stop';

type Texts = Record<string, string>;

// one file per language and namespace: a reader downloads the words of one page in one language, as data and not as code
const addresses = import.meta.glob<string>('../../locales/*/*.json', { query: '?url', import: 'default', eager: true });
// where pages are prerendered and tests run there is no server to ask
const modules =
  import.meta.env.SSR || import.meta.env.MODE === 'test' ? import.meta.glob<Texts>('../../locales/*/*.json', { import: 'default' }) : {};

async function loadTexts(path: string): Promise<Texts> {
  const load = modules[path];
  if (load) return load();
  const address = addresses[path];
  const response = address === undefined ? null : await fetch(address);
  if (!response?.ok) throw new Error(`no texts: ${path}`);
  return response.json();
}

const backend: BackendModule = {
  type: 'backend',
  init() {},
  read(language, namespace, done) {
    loadTexts(`../../locales/${language}/${namespace}.json`).then(
      (texts) => done(null, texts),
      (error: unknown) => done(error instanceof Error ? error : new Error(String(error)), false),
    );
  },
};

/**
 * Fetches the common words and those of these namespaces. Errors: rejects when some do not come; i18next itself goes on without words and
 * shows the names of the keys.
 */
export async function loadWords(words: i18n, namespaces: readonly string[]): Promise<void> {
  await words.loadNamespaces([...namespaces]);
  const missing = ['common', ...namespaces].filter((namespace) => !words.hasResourceBundle(words.language, namespace));
  if (missing.length > 0) throw new Error(`no words: ${missing.join(', ')}`);
}

/** Texts of one language; a page's route loads the namespaces it needs before it renders. */
export async function createI18n(language: Language): Promise<i18n> {
  const instance = i18next.createInstance();
  await instance
    .use(backend)
    .use(initReactI18next)
    .use(oneStopProcessor)
    .init({
      lng: language,
      supportedLngs: [...LANGUAGES],
      fallbackLng: false,
      ns: ['common'],
      defaultNS: 'common',
      keySeparator: false,
      // where many indicators are named at once, the level that one is worse than is that of the programme's first year
      interpolation: { escapeValue: false, defaultVariables: { baselineYear: SERIES_YEARS[0] } },
      postProcess: [oneStopProcessor.name],
      returnNull: false,
    });
  return instance;
}
