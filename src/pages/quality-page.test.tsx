import { buildReporting } from '@mocks/handlers/reporting';
import { regions } from '@mocks/sources/regions';
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { openApp, textOf } from '@/app/app-fixture';
import { fromMocks } from '@/app/mocks-fixture';
import { PROGRAMME_YEARS } from '@/domain/series';
import { text } from '@/shared/i18n/text-fixture';

const numbersOf = (said: string) => (said.replaceAll(/(?<=\d) (?=\d{3})/g, '').match(/\d+/g) ?? []).map(Number);
const tableOf = async (name: string) => within(await screen.findByRole('table', { name }));
const { facts } = buildReporting();

describe.each(['kk', 'ru'] as const)('who has reported what, in %s', (language) => {
  const say = text[language];

  test('the finding names what is due, published and overdue, and no part is more than the whole', async () => {
    await openApp(`/${language}/quality/`);
    const [finding] = await screen.findAllByRole('heading', { level: 2 });
    const said = textOf(finding);
    const [due = 0, published = 0, overdue = 0] = numbersOf(said);
    const written = (count: number) => count.toLocaleString('ru').replaceAll(/\s/g, ' ');
    expect(said).toBe(say('quality:finding', { due: written(due), published: written(published), overdue: written(overdue) }));
    expect(published).toBeGreaterThan(0);
    expect(published + overdue).toBeLessThanOrEqual(due);
  });

  test('each region stands once, with the way to its own form', async () => {
    await openApp(`/${language}/quality/`);
    const table = await tableOf(say('quality:regions.caption'));
    const ways = table.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(ways.toSorted()).toEqual(regions.map(({ id }) => `/${language}/report/?body=${id}`).toSorted());
    expect(table.getAllByRole('rowheader')).toHaveLength(regions.length);
  });
});

test('a region that was formed later has no fewer published values than its facts, and less due than an old one', async () => {
  await openApp('/ru/quality/');
  const table = await tableOf(text.ru('quality:regions.caption'));
  const sharesOf = (name: RegExp) => numbersOf(textOf(table.getByRole('row', { name }).querySelector('td')));
  const [abaiPublished, abaiDue = 0] = sharesOf(/^Абай/);
  const [, pavlodarDue = 0] = sharesOf(/^Павлодарская/);
  const own = facts.filter(
    ({ region, definition, year }) => region === 'KZ-10' && definition === 'programme' && year >= PROGRAMME_YEARS[0],
  );
  expect(abaiPublished).toBe(own.length);
  expect(abaiDue).toBeLessThan(pavlodarDue);
});

test('the values of the regions are a press away, and an address that makes no sense shows those of the nation', async () => {
  const { user, router } = await openApp('/ru/quality/?scope=planet');
  await tableOf(text.ru('quality:indicators.caption.nation'));
  const scopes = within(screen.getByRole('group', { name: text.ru('quality:scope.label') }));
  await user.click(scopes.getByRole('link', { name: text.ru('quality:scope.regions') }));
  await tableOf(text.ru('quality:indicators.caption.regions'));
  expect(router.shown.searchStr).toBe('?scope=regions');
  expect(screen.queryByRole('table', { name: text.ru('quality:indicators.caption.nation') })).toBeNull();
});

test('hints over what is published are counted, found by a word, and where none fits the way out is offered', async () => {
  const { user } = await openApp('/kk/quality/?q=жоқсөз');
  const [reset] = await screen.findAllByRole('button', { name: text.kk('common:list.reset') });
  expect(screen.getByText(text.kk('checks:findings.none'))).toBeVisible();
  await user.click(reset as HTMLElement);
  expect((await (await tableOf(text.kk('quality:hints.title'))).findAllByRole('row')).length).toBeGreaterThan(1);
});

test('when the list of what is published does not come, the page says what is missing and keeps its heading', async () => {
  await openApp('/ru/quality/', (request) =>
    request.url.endsWith('/reporting.json') ? new Response(null, { status: 500 }) : fromMocks(request),
  );
  expect(await screen.findByRole('alert')).toHaveTextContent(text.ru('common:nav.quality'));
  expect(screen.getByRole('heading', { level: 1, name: text.ru('quality:title') })).toBeVisible();
});

const foldOf = (part: string) => screen.findByRole('region', { name: part }).then((region) => region.querySelector('details'));

test('every long table is folded with all of its numbers inside, as a browser without scripts opens it', async () => {
  await openApp('/ru/quality/');
  for (const part of ['indicators', 'regions', 'agencies', 'hints'] as const) {
    const fold = await foldOf(text.ru(`quality:${part}.title`));
    expect(fold).not.toHaveAttribute('open');
    const rows = within(fold as HTMLElement).getAllByRole('row', { hidden: true }).length - 1;
    expect(fold?.querySelector('summary')).toHaveTextContent(text.ru('quality:show', { n: rows }));
  }
});

test('hints that the address narrows stand open', async () => {
  await openApp('/ru/quality/?q=2022');
  expect(await foldOf(text.ru('quality:hints.title'))).toHaveAttribute('open');
  expect(await foldOf(text.ru('quality:regions.title'))).not.toHaveAttribute('open');
});
