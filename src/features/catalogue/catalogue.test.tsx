import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { dsvFormat } from 'd3-dsv';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { indicatorListQuery, programmeQuery, thesaurusQuery } from '@/shared/api/queries';
import { createI18n } from '@/shared/i18n/create-i18n';
import { text } from '@/shared/i18n/text-fixture';
import { I18nProvider } from '@/shared/i18n/use-translation';
import { AddressProvider, useSearch } from '@/shared/url/address';
import { memoryBar } from '@/shared/url/address-bar';
import type { Page } from '@/shared/url/page';
import { Router } from '@/shared/url/router';
import { Catalogue } from './catalogue';
import { createIndicator, testProgramme } from './catalogue-fixture';
import { catalogueDefaults, parseCatalogueSearch } from './catalogue-search';

const planned = { baseline: 10, plan: { 2021: 20, 2022: 30 } };
const indicators = [
  createIndicator({
    id: 't1-1',
    series: { ...planned, facts: { 2021: 20, 2022: 30 } },
    short: { kk: 'Мектепке дейінгі тәрбие', ru: 'Дошкольное воспитание' },
  }),
  createIndicator({ id: 'r1-1-1', series: { ...planned, facts: { 2022: 12 } }, short: { kk: 'Әл-ауқат', ru: 'Благополучие' } }),
  createIndicator({ id: 'r2-1-1', series: planned, short: { kk: 'Аула', ru: 'Двор' }, agencies: ['akimats'] }),
];

function CatalogueOfAddress() {
  return <Catalogue search={useSearch({ from: '/$lang/indicators' })} />;
}

/** The catalogue as the page shows it at this address, with three indicators. */
async function open(query = '') {
  const queryClient = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } } });
  queryClient.setQueryData(indicatorListQuery.queryKey, { dataDate: '2026-11-01', indicators });
  queryClient.setQueryData(programmeQuery.queryKey, testProgramme);
  queryClient.setQueryData(thesaurusQuery.queryKey, { concepts: [] });
  const i18n = await createI18n('kk');

  const page: Page = {
    path: '/$lang/indicators/',
    module: '',
    load: async () => CatalogueOfAddress,
    words: ['catalogue'],
    readSearch: parseCatalogueSearch,
    defaults: catalogueDefaults,
    prepare: () => [],
    asksFor: {},
    fetchesData: false,
    builtWords: [],
  };
  const [indicatorPage, taskPage] = ['/$lang/indicators/$id/', '/$lang/tasks/$id/'].map((path) => ({
    ...page,
    path,
    readSearch: null,
    defaults: {},
  })) as [Page, Page];
  const router = new Router({
    pages: [page, indicatorPage, taskPage],
    notFound: async () => () => null,
    base: '/',
    bar: memoryBar(`/kk/indicators/${query}`),
    queryClient,
    i18n,
  });
  await router.load();
  render(
    <I18nProvider value={i18n}>
      <QueryClientProvider client={queryClient}>
        <AddressProvider router={router}>
          <CatalogueOfAddress />
        </AddressProvider>
      </QueryClientProvider>
    </I18nProvider>,
  );
  await screen.findByRole('status');
  return { user: userEvent.setup(), address: () => router.shown.searchStr };
}

const shownTitles = () => screen.getAllByRole('rowheader').map((cell) => within(cell).getByRole('link').textContent);
const count = () => screen.getByRole('status').textContent;

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('a bare address shows every indicator in the latest judged year and says how many there are', async () => {
  await open();
  expect(count()).toBe(text.kk('catalogue:found', { count: 3 }));
  expect(screen.getByText('3 көрсеткіштің бағасы: жарияланған деректер бойынша – 2, бағаланбағаны – 1.')).toBeVisible();
  expect(shownTitles()).toEqual(['Мектепке дейінгі тәрбие', 'Әл-ауқат', 'Аула']);
  expect(screen.getByRole('table', { name: /2022/ })).toBeVisible();
});

test('a filter narrows the table, announces the number, counts its options and writes the address', async () => {
  const { user, address } = await open();
  await user.selectOptions(screen.getByRole('combobox', { name: text.kk('catalogue:filter.goal') }), '1');
  await waitFor(() => expect(count()).toBe(text.kk('catalogue:found', { count: 2 })));
  expect(address()).toBe('?goal=1');
  expect(screen.getByRole('option', { name: '2-мақсат. Goal 2 (1)' })).toBeInTheDocument();
  expect(screen.getByRole('option', { name: 'AKM – Name of AKM (0)' })).toBeDisabled();
});

test('several verdicts can be chosen together', async () => {
  const { user, address } = await open();
  await user.click(screen.getByRole('checkbox', { name: /^Жоспардан алшақ/ }));
  await waitFor(() => expect(shownTitles()).toEqual(['Әл-ауқат']));
  await user.click(screen.getByRole('checkbox', { name: /^Дерек жоқ/ }));
  await waitFor(() => expect(shownTitles()).toEqual(['Әл-ауқат', 'Аула']));
  expect(address()).toBe('?verdict=far&verdict=no-data');
});

test('the search finds without the special letters of Kazakh, and in Russian', async () => {
  const { user, address } = await open();
  const box = screen.getByRole('searchbox');
  await user.type(box, 'мектепке дейинги');
  await waitFor(() => expect(shownTitles()).toEqual(['Мектепке дейінгі тәрбие']));
  expect(count()).toBe(text.kk('catalogue:found', { count: 1 }));
  await user.clear(box);
  await user.type(box, 'двор');
  await waitFor(() => expect(shownTitles()).toEqual(['Аула']));
  expect(new URLSearchParams(address()).get('q')).toBe('двор');
  expect(box).toHaveValue('двор');
});

test('a heading sorts, says so, and turns round; the unknown stays last', async () => {
  const { user, address } = await open();
  await user.click(screen.getByRole('button', { name: text.kk('catalogue:column.title') }));
  await waitFor(() => expect(shownTitles()).toEqual(['Аула', 'Әл-ауқат', 'Мектепке дейінгі тәрбие']));
  expect(screen.getByRole('columnheader', { name: text.kk('catalogue:column.title') })).toHaveAttribute('aria-sort', 'ascending');
  await user.click(screen.getByRole('button', { name: text.kk('common:term.fact') }));
  await waitFor(() => expect(shownTitles()).toEqual(['Әл-ауқат', 'Мектепке дейінгі тәрбие', 'Аула']));
  await user.click(screen.getByRole('button', { name: text.kk('common:term.fact') }));
  await waitFor(() => expect(shownTitles()).toEqual(['Мектепке дейінгі тәрбие', 'Әл-ауқат', 'Аула']));
  expect(screen.getByRole('columnheader', { name: text.kk('common:term.fact') })).toHaveAttribute('aria-sort', 'descending');
  expect(address()).toBe('?sort=fact&order=desc');
});

test('an empty result offers what to drop, and one press widens the search', async () => {
  const { user, address } = await open('?goal=2&verdict=met');
  expect(count()).toBe(text.kk('catalogue:found', { count: 0 }));
  expect(screen.queryByRole('table')).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '«2-мақсат. Goal 2» шартын алып тастау: 1 көрсеткіш' }));
  await waitFor(() => expect(shownTitles()).toEqual(['Мектепке дейінгі тәрбие']));
  expect(address()).toBe('?verdict=met');
  expect(screen.getByRole('status')).toHaveFocus();
});

test('an address that makes no sense shows the whole catalogue', async () => {
  await open('?goal=9&task=x&verdict=splendid&agency=nobody&sort=colour&order=up&year=1999');
  expect(count()).toBe(text.kk('catalogue:found', { count: 3 }));
  expect(screen.getByRole('columnheader', { name: '№' })).toHaveAttribute('aria-sort', 'ascending');
});

test('an earlier year in the address is the year in view', async () => {
  await open('?year=2021');
  expect(screen.getByRole('table', { name: /2021/ })).toBeVisible();
  expect(within(screen.getByRole('row', { name: /Мектепке дейінгі/ })).getAllByText('20%')).toHaveLength(2);
});

describe('the files of the rows on the screen', () => {
  const observations = [
    'indicator,series,region,year,plan,fact,provenance,confidence,definition,source,source_kk,source_ru,note',
    't1-1,main,KZ,2022,30,30,verified,verified,programme,bureau,"Бюро, https://stat.gov.kz/kk/","Бюро, https://stat.gov.kz/ru/",',
  ].join('\n');

  async function download(format: RegExp, answer: () => Response) {
    const { user } = await open('?sort=title');
    vi.stubGlobal('fetch', async () => answer());
    const files: { name: string; content: Blob }[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((content) => {
      files.push({ name: '', content: content as Blob });
      return 'blob:catalogue';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      files[0] = { content: new Blob(), ...files[0], name: this.download };
    });
    await user.click(screen.getByText(text.kk('common:download.menu')));
    await user.click(await screen.findByRole('button', { name: format }));
    return files;
  }

  test('the one for spreadsheets keeps their order, names the source and the origin, and is announced', async () => {
    const files = await download(/^CSV – кестелік/, () => new Response(observations));
    expect(await screen.findByText(/^Файл дайын: nysana-korsetkishter-2022\.csv, \d+ кБ$/)).toHaveAttribute('role', 'status');
    const rows = dsvFormat(';').parse(((await files[0]?.content.text()) ?? '').replace('\uFEFF', ''));
    expect(rows.map((row) => row[text.kk('download-files:column.indicator')])).toEqual(['r2-1-1', 'r1-1-1', 't1-1']);
    expect(rows[2]).toMatchObject({
      Жоспар: '30',
      Факт: '30',
      [text.kk('download-files:column.source')]: 'Бюро, https://stat.gov.kz/kk/',
      [text.kk('common:verdict.label')]: text.kk('common:verdict.met'),
    });
    expect(rows[0]).toMatchObject({
      Факт: '',
      [text.kk('common:verdict.label')]: '',
      [text.kk('download-files:column.state')]: text.kk('common:state.no-data'),
    });
  });

  test('a failed fetch is worded, and nothing is saved', async () => {
    const files = await download(/^JSON/, () => new Response(null, { status: 503 }));
    expect(await screen.findByText('Файл дайындалмады. Сервер қате қайтарды (код 503).')).toHaveAttribute('role', 'status');
    expect(files).toEqual([]);
  });
});
