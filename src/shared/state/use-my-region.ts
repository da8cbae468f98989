import { usePreferences } from './preferences';

/** The reader's own region and its setter; `null` on the server, in the first client render, and until one is chosen. */
export function useMyRegion(): { myRegion: string | null; setMyRegion: (region: string | null) => void } {
  const myRegion = usePreferences((preferences) => preferences.region);
  const set = usePreferences((preferences) => preferences.set);
  return { myRegion, setMyRegion: (region) => set({ region }) };
}
