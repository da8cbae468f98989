import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openApp, textOf } from '@/app/app-fixture';
import { fromMocks } from '@/app/mocks-fixture';
import { text } from '@/shared/i18n/text-fixture';

/** One address of each kind of page that asks the API for something. */
const PLACES = [
  '',
  'closing/',
  'indicators/',
  'indicators/t1-2/',
  'studies/',
  'coverage/',
  'regions/',
  'regions/KZ-39/',
  'compare/',
  'funding/',
  'action-plan/',
  'passport/',
  'goals/1/',
  'tasks/1.7/',
  'commitments/',
  'world/',
  'agencies/',
  'agencies/mes/',
  'registers/',
  'registers/open-data/',
  'briefing/',
  'present/',
  'data/',
  'data/api/',
  'quality/',
  'updates/',
  'method/',
  'about/',
  'search/?q=PISA',
];

beforeEach(() => {
  // what fails is told to whoever looks into it, too: here it is expected
  vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => {
  vi.restoreAllMocks();
});

const main = () => within(screen.getByRole('main'));
const retries = (language: 'kk' | 'ru') => screen.queryAllByRole('button', { name: text[language]('common:message.retry') });

test.each(PLACES.map((place, i) => [i % 2 === 0 ? 'kk' : 'ru', place] as const))(
  '/%s/%s: when nothing comes the page says so under its heading, and what comes at the next try stands in its place',
  async (language, place) => {
    let isDown = true;
    const { user } = await openApp(`/${language}/${place}`, (request) =>
      isDown ? new Response(null, { status: 503 }) : fromMocks(request),
    );
    const [alert] = await main().findAllByRole('alert');
    expect(textOf(alert)).toContain(text[language]('common:message.reason.http', { status: 503 }));
    expect(textOf(screen.getByRole('main'))).not.toMatch(/\{\{|undefined|NaN|\[object/);
    isDown = false;
    for (const retry of retries(language)) await user.click(retry);
    await waitFor(() => {
      expect(main().queryAllByRole('alert').map(textOf)).toEqual([]);
      expect(main().queryByText(text[language]('common:message.loading'))).toBeNull();
    });
    expect(textOf(screen.getByRole('heading', { level: 1 }))).not.toBe('');
  },
);
