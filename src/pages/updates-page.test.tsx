import { buildReleaseList, releases as wholeReleases } from '@mocks/handlers/releases';
import { cleanup, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openApp, textOf } from '@/app/app-fixture';
import { text } from '@/shared/i18n/text-fixture';

const { releases } = buildReleaseList();
const sectionOf = (date: string) => within(document.getElementById(date) as HTMLElement);

test('tells every release, the newest first, with how much it added, revised, moved and withdrew', async () => {
  await openApp('/ru/updates/');
  const days = screen.getAllByRole('heading', { level: 2 }).flatMap((heading) => heading.querySelector('time')?.dateTime ?? []);
  expect(days).toEqual(releases.map(({ date }) => date));
  expect(days).toEqual(days.toSorted().toReversed());
  for (const { date, promises, title: _, ...counts } of releases.slice(0, -1)) {
    const whole = wholeReleases.find((release) => release.date === date);
    const demo = (whole?.verdicts ?? []).filter(({ from, to }) => [from, to].some(({ provenance }) => provenance === 'demo')).length;
    const said = [
      text.ru('updates:changes.count', { ...counts }),
      demo > 0 ? text.ru('updates:changes.demo', { demo }) : '',
      text.ru('updates:changes.promises', { promises }),
    ];
    expect(sectionOf(date).getByText(said.filter(Boolean).join(' '))).toBeVisible();
  }
  expect(sectionOf(releases.at(-1)?.date ?? '').getByText(text.ru('updates:changes.first'))).toBeVisible();
});

test('the first sentence says how much the newest release changed', async () => {
  await openApp('/ru/updates/');
  const [newest] = releases;
  if (!newest) throw new Error('nothing is published');
  const { added, revised, moved, withdrawn, promises } = newest;
  const [before = '', after = ''] = text
    .ru('updates:current', { date: '…', records: added + revised + moved + withdrawn, promises })
    .split('…');
  const said = textOf(screen.getAllByRole('heading', { level: 2 })[0]);
  expect(said.startsWith(before) && said.endsWith(after), said).toBe(true);
});

test('each release leads to the site as it was then, and to its file', async () => {
  await openApp('/kk/updates/');
  for (const { date } of releases) {
    expect(sectionOf(date).getByRole('link', { name: text.kk('updates:view') })).toHaveAttribute('href', `/kk/?asof=${date}`);
    expect(
      sectionOf(date)
        .getByRole('link', { name: text.kk('updates:file') })
        .getAttribute('href'),
    ).toContain(`releases/${date}.json`);
  }
});

test('a value stands with its unit as the language writes it behind a number', async () => {
  await openApp('/kk/updates/');
  const shares = screen.getAllByRole('link', { name: 'Үш ауысымда оқытатын мектептердің үлесі' }).map((link) => textOf(link.closest('tr')));
  expect(shares).toContainEqual(expect.stringContaining('1,46%'));
  cleanup();
  await openApp('/ru/updates/');
  const places = screen.getAllByRole('link', { name: 'Новые места в студенческих общежитиях' }).map((link) => textOf(link.closest('tr')));
  expect(places).toContainEqual(expect.stringContaining('62 000 мест'));
});

test('a promise that came to something else by a release stands there with what was said of it before and is now', async () => {
  const release = wholeReleases.find(({ promises }) => promises.length > 0);
  const change = release?.promises.find(({ to }) => to.kind === 'missed');
  if (change?.to.kind !== 'missed') throw new Error('no release has decided a promise');
  await openApp('/kk/updates/');
  const table = sectionOf(release?.date ?? '').getByRole('table', { name: /^Нәтижесі өзгерген уәделер/ });
  const link = within(table).getByRole('link', { name: change.name.kk });
  expect(link).toHaveAttribute('href', `/kk/commitments/#${change.id}`);
  expect(textOf(link.closest('tr'))).toContain(`Орындалмады: ${change.to.year} жылы`);
  // what the series leaves out of a promise is said where it is called kept
  const limited = release?.promises.find(({ limit }) => limit !== null);
  expect(textOf(table)).toContain(limited?.limit?.kk ?? 'no such promise');
});
