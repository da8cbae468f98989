import * as v from 'valibot';
import type { Asks } from '@/shared/url/asks';
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
export const embedAsks: Asks = ['series', 'facts'];

const searchSchema = v.object({
  series: v.fallback(v.nullable(v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/))), null),
  theme: v.fallback(v.nullable(v.picklist(EMBED_THEMES)), null),
});

export function parseEmbedSearch(search: Partial<EmbedSearch>): EmbedSearch {
  return { ...v.parse(searchSchema, { series: undefined, theme: undefined, ...search }), ...parseFactsSearch(search) };
}
