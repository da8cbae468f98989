import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { PREFERENCES_KEY, type Preferences, parsePreferences, readStoredPreferences, writeStoredPreferences } from './stored-preferences';

interface PreferencesStore extends Preferences {
  set: (change: Partial<Preferences>) => void;
}

const VERSION = 1;

/**
 * Reader's device habits, kept in the browser's storage.
 * Filled after hydration (`keepPreferences`), so that the prerendered page and the first render agree.
 *
 * Errors: none. Where storage is forbidden, full or holds something else, the habits live as long as the page.
 */
export const usePreferences = create<PreferencesStore>()(
  persist((set) => ({ ...parsePreferences({}), set: (change) => set(change) }), {
    name: PREFERENCES_KEY,
    version: VERSION,
    skipHydration: true,
    partialize: ({ set: _, ...preferences }): Preferences => preferences,
    merge: (stored, current) => ({ ...current, ...parsePreferences(stored) }),
    // the library's own storage throws where the browser's does, and without one it leaves `persist` out altogether
    storage: {
      getItem: () => ({ state: readStoredPreferences(), version: VERSION }),
      setItem: (_, { state }) => writeStoredPreferences(state, VERSION),
      removeItem: () => {},
    },
  }),
);

/** Takes the stored habits, and later the ones that another tab has written. Returns what ends it. */
export function keepPreferences(): () => void {
  const take = () => void usePreferences.persist.rehydrate();
  // `null`: everything was cleared
  const onStorage = ({ key }: StorageEvent) => {
    if (key === PREFERENCES_KEY || key === null) take();
  };
  take();
  addEventListener('storage', onStorage);
  return () => removeEventListener('storage', onStorage);
}
