import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { PREFERENCES_KEY, type Preferences, parsePreferences } from './stored-preferences';

interface PreferencesStore extends Preferences {
  set: (change: Partial<Preferences>) => void;
}

/**
 * Reader's device habits, kept in the browser's storage.
 * Filled after hydration (`usePreferences.persist.rehydrate()`), so that the prerendered page and the first render agree.
 */
export const usePreferences = create<PreferencesStore>()(
  persist((set) => ({ ...parsePreferences({}), set: (change) => set(change) }), {
    name: PREFERENCES_KEY,
    version: 1,
    skipHydration: true,
    partialize: ({ set: _, ...preferences }) => preferences,
    merge: (stored, current) => ({ ...current, ...parsePreferences(stored) }),
  }),
);
