import { type Asks, FACTS_ASKS } from '@/shared/url/asks';
import { decodeSearch, optionOf, seriesCode } from '@/shared/url/codecs';
import { type FactsMode, factsDefaults, parseFactsSearch } from '@/shared/url/facts-search';

const EMBED_THEMES = ['light', 'dark'] as const;
export type EmbedTheme = (typeof EMBED_THEMES)[number];

export interface EmbedSearch {
  /** Code of the part; `null` = the first one. */
  readonly series: string | null;
  /** The host page's theme; `null` = the device's. */
  readonly theme: EmbedTheme | null;
  readonly facts: FactsMode;
}

export const embedDefaults: EmbedSearch = { series: null, theme: null, ...factsDefaults };

/** The theme is set before the page is drawn. */
export const embedAsks: Asks = ['series', ...FACTS_ASKS];

const codecs = {
  series: seriesCode,
  theme: optionOf(EMBED_THEMES),
};

export function parseEmbedSearch(search: Partial<EmbedSearch>): EmbedSearch {
  return { ...decodeSearch(codecs, search), ...parseFactsSearch(search) };
}
