import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepPreferences, usePreferences } from './preferences';
import { PREFERENCES_KEY, parsePreferences, readStoredPreferences } from './stored-preferences';

const DEFAULTS = parsePreferences({});
const habits = () => {
  const { set: _, ...preferences } = usePreferences.getState();
  return preferences;
};
const stored = (text: string): Partial<Storage> => ({ getItem: () => text, setItem: vi.fn() });
const refusal = () => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};

let stop = () => {};
beforeEach(() => usePreferences.setState(DEFAULTS));
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
  localStorage.clear();
});

describe('where storage is of no use', () => {
  it.each<[string, () => void]>([
    ['is forbidden as a whole', () => vi.spyOn(window, 'localStorage', 'get').mockImplementation(refusal)],
    ['may not be read', () => vi.stubGlobal('localStorage', { getItem: refusal, setItem: refusal })],
    ['is full', () => vi.stubGlobal('localStorage', { getItem: () => null, setItem: refusal })],
    ['is not there', () => vi.stubGlobal('localStorage', undefined)],
  ])('that %s, the defaults hold and a habit lives as long as the page', (_, forbid) => {
    forbid();
    stop = keepPreferences();
    expect(habits()).toEqual(DEFAULTS);
    expect(() => usePreferences.getState().set({ theme: 'dark' })).not.toThrow();
    expect(habits()).toEqual({ ...DEFAULTS, theme: 'dark' });
    vi.restoreAllMocks();
  });

  it.each(['', '{', 'null', '7', '[]', '"dark"', '{"state":null}', '{"state":{"theme":"pink","textSize":4}}', '{"version":9}'])(
    'the stored text %s gives the defaults',
    (text) => {
      vi.stubGlobal('localStorage', stored(text));
      stop = keepPreferences();
      expect(habits()).toEqual(DEFAULTS);
    },
  );

  it('what a later release wrote is read as far as it is known', () => {
    vi.stubGlobal('localStorage', stored('{"state":{"theme":"dark","sound":"on"},"version":9}'));
    stop = keepPreferences();
    expect(habits()).toEqual({ ...DEFAULTS, theme: 'dark' });
  });
});

describe('habits that are kept', () => {
  it('come back on the next page', () => {
    stop = keepPreferences();
    usePreferences.getState().set({ textSize: 'large', region: 'KZ-61' });
    expect(readStoredPreferences()).toEqual({ ...DEFAULTS, textSize: 'large', region: 'KZ-61' });
  });

  it('follow another tab, and are not overwritten by what this tab remembers', () => {
    stop = keepPreferences();
    localStorage.setItem(PREFERENCES_KEY, JSON.stringify({ state: { ...DEFAULTS, theme: 'dark' }, version: 1 }));
    window.dispatchEvent(new StorageEvent('storage', { key: PREFERENCES_KEY }));
    usePreferences.getState().set({ region: 'KZ-61' });
    expect(readStoredPreferences()).toEqual({ ...DEFAULTS, theme: 'dark', region: 'KZ-61' });
  });

  it('of other programs on this host are none of ours', () => {
    stop = keepPreferences();
    usePreferences.setState({ theme: 'dark' });
    window.dispatchEvent(new StorageEvent('storage', { key: 'somebody-else' }));
    expect(habits().theme).toBe('dark');
  });
});
