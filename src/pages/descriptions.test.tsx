import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openApp } from '@/app/app-fixture';

/** What search engines and messengers show of a page: it opens with what was found, not with what the page is. */
const description = () => document.querySelector('meta[name="description"]')?.getAttribute('content')?.replaceAll('\u00A0', ' ');
beforeEach(() => document.head.insertAdjacentHTML('beforeend', '<meta name="description">'));
afterEach(() => document.querySelector('meta[name="description"]')?.remove());

const FINDING = /^Из 48 показателей итог можно подвести по \d+: выполнено \d+/;

test.each(['/ru/', '/ru/closing/', '/ru/briefing/', '/ru/present/'])(
  '%s leads with what became of the promises, by published facts alone',
  async (address) => {
    await openApp(address);
    await expect.poll(description).toMatch(FINDING);
    expect(description()).not.toContain('демонстрационн');
  },
);

test('a region leads with its name and what its year comes to', async () => {
  await openApp('/kk/regions/KZ-39/?year=2022');
  await screen.findByRole('heading', { level: 1, name: /Қостанай/ });
  await expect.poll(description).toMatch(/^Қостанай облысы\. .*2022.*\d/);
});
