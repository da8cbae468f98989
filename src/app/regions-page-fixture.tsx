import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { usePreferences } from '@/shared/state/preferences';
import { openApp } from './app-fixture';

/** For tests: the page of the regions in Kazakh, once its view is there. */
export async function openRegions(query: string) {
  const app = await openApp(`/kk/regions/${query}`);
  await within(screen.getByRole('main')).findAllByRole('heading', { level: 2 });
  return app;
}

export const map = () => screen.getByRole('group', { name: /картасы/ });

/** No test of the file may leave an error in the console, nor a region of one's own to the next. */
export function keepQuiet() {
  const errors = vi.spyOn(console, 'error');
  beforeEach(() => {
    errors.mockClear();
  });
  afterEach(() => {
    usePreferences.getState().set({ region: null });
    expect(errors).not.toHaveBeenCalled();
  });
}
