import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { drawPart } from '@/app/part-fixture';
import { Kept } from './kept';

const LINKS = {
  task: '/ru/tasks/1.1/',
  place: '/ru/tasks/1.1/?year=2021#a-1.1-02',
  earlier: '/ru/updates/?asof=2026-11-21',
  here: '#why',
  file: '/api/v1/closing.csv',
  source: 'https://adilet.zan.kz/kaz/docs/',
};

async function linksWith(search: string) {
  const piece = (
    <>
      {Object.entries(LINKS).map(([name, href]) => (
        <a key={name} href={href}>
          {name}
        </a>
      ))}
    </>
  );
  drawPart('ru', <Kept id="why" draw={() => piece} />, [], search);
  const links = await screen.findAllByRole('link');
  return Object.fromEntries(links.map((link) => [link.textContent, link.getAttribute('href')]));
}

test('links to pages of the site take along the mode of facts and the release, each unless it says so itself, and no other link does', async () => {
  expect(await linksWith('?facts=official&asof=2026-11-26')).toEqual({
    ...LINKS,
    task: '/ru/tasks/1.1/?facts=official&asof=2026-11-26',
    place: '/ru/tasks/1.1/?year=2021&facts=official&asof=2026-11-26#a-1.1-02',
    earlier: '/ru/updates/?asof=2026-11-21&facts=official',
  });
});

test('where the address says nothing of them, links stay as they were built', async () => {
  expect(await linksWith('')).toEqual(LINKS);
});

test('what links took along is taken back with the address that asked for it', async () => {
  const { unmount } = drawPart('ru', <Kept id="why" draw={() => <a href={LINKS.place}>place</a>} />, [], '?facts=official');
  const link = await screen.findByRole('link');
  expect(link).toHaveAttribute('href', expect.stringContaining('facts=official'));
  unmount();
  expect(link).toHaveAttribute('href', LINKS.place);
});
