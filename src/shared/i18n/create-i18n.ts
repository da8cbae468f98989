import type { Language } from '@/domain/language';
import { SERIES_YEARS } from '@/domain/series';
import { createWords, type Texts, type Words } from './words';

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

/** Texts of one language, the common ones at once; a page fetches the namespaces it needs before it is shown. Errors: rejects when they do not come. */
export async function createI18n(language: Language): Promise<Words> {
  const words = createWords({
    language,
    fetchTexts: (namespace) => loadTexts(`../../locales/${language}/${namespace}.json`),
    // where many indicators are named at once, the level that one is worse than is that of the programme's first year
    known: { baselineYear: SERIES_YEARS[0] },
  });
  await words.loadNamespaces('common');
  return words;
}
