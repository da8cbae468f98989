import { create } from 'zustand';
import { PREFERENCES_KEY, type Preferences, parsePreferences, readStoredPreferences, writeStoredPreferences } from './stored-preferences';

interface PreferencesStore extends Preferences {
  set: (change: Partial<Preferences>) => void;
}

const VERSION = 1;

/**
 * Reader's device habits, kept in the browser's storage: each change is written at once.
 * Filled after hydration (`keepPreferences`), so that the prerendered page and the first render agree.
 *
 * Errors: none. Where storage is forbidden, full or holds something else, the habits live as long as the page.
 */
export const usePreferences = create<PreferencesStore>()((set, get) => ({
  ...parsePreferences({}),
  set: (change) => {
    set(change);
    const { set: _, ...preferences } = get();
    writeStoredPreferences(preferences, VERSION);
  },
}));

/** Takes the stored habits, and later the ones that another tab has written. Returns what ends it. */
export function keepPreferences(): () => void {
  const take = () => usePreferences.setState(readStoredPreferences());
  // `null`: everything was cleared
  const onStorage = ({ key }: StorageEvent) => {
    if (key === PREFERENCES_KEY || key === null) take();
  };
  take();
  addEventListener('storage', onStorage);
  return () => removeEventListener('storage', onStorage);
}
