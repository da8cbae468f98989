import { LANGUAGES } from '@/domain/language';

/** Device habits of a reader; they never change what the page says. The first of each list is the default. */
export const THEMES = ['system', 'light', 'dark'] as const;
export const TEXT_SIZES = ['normal', 'large', 'largest'] as const;
export const CONTRASTS = ['normal', 'high'] as const;

export const PREFERENCES_KEY = 'nysana-preferences';

export interface Preferences {
  readonly theme: (typeof THEMES)[number];
  readonly textSize: (typeof TEXT_SIZES)[number];
  readonly contrast: (typeof CONTRASTS)[number];
  /** The language last read: where the bare address leads. */
  readonly language: (typeof LANGUAGES)[number];
  /** The reader's own region, ISO 3166-2; `null` while none is chosen. */
  readonly region: string | null;
}

function oneOf<T>(list: readonly [T, ...T[]], value: unknown): T {
  return list.find((item) => item === value) ?? list[0];
}

/** Whatever is stored, broken or absent: each habit falls back on its own. Checked by hand: this belongs to the first, small script. */
export function parsePreferences(stored: unknown): Preferences {
  const record: Record<string, unknown> = typeof stored === 'object' && stored !== null ? { ...stored } : {};
  return {
    theme: oneOf(THEMES, record['theme']),
    textSize: oneOf(TEXT_SIZES, record['textSize']),
    contrast: oneOf(CONTRASTS, record['contrast']),
    language: oneOf(LANGUAGES, record['language']),
    region: typeof record['region'] === 'string' && /^KZ-\d\d$/.test(record['region']) ? record['region'] : null,
  };
}

/** Habits as the store wrote them; the defaults when storage is empty, forbidden or unreadable. */
export function readStoredPreferences(): Preferences {
  try {
    const text = localStorage.getItem(PREFERENCES_KEY);
    return parsePreferences(text === null ? {} : (JSON.parse(text) as { state?: unknown } | null)?.state);
  } catch {
    return parsePreferences({});
  }
}

/** Writes the habits as `readStoredPreferences` reads them. Errors: none; where nothing can be stored nothing is. */
export function writeStoredPreferences(state: Preferences, version: number): void {
  try {
    localStorage.setItem(PREFERENCES_KEY, JSON.stringify({ state, version }));
  } catch {
    // forbidden or full: the habits live as long as the page
  }
}

/** The style sheet reads the habits from attributes of the root element. */
export function showPreferences(root: HTMLElement, preferences: Preferences): void {
  root.dataset['theme'] = preferences.theme;
  root.dataset['textSize'] = preferences.textSize;
  root.dataset['contrast'] = preferences.contrast;
}

/** Only the theme, by its name in an address; an unknown name leaves the device's own. */
export function showTheme(root: HTMLElement, name: string | null): void {
  root.dataset['theme'] = oneOf(THEMES, name);
}
