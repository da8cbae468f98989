import { buildRegister } from '@mocks/handlers/registers';
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { giveRoom, openApp, textOf } from '@/app/app-fixture';
import { text } from '@/shared/i18n/text-fixture';

afterEach(() => {
  vi.useRealTimers();
});

/** The last table is the register; the admission page has its calendar before it. */
const table = () => screen.getAllByRole('table').at(-1) as HTMLElement;
const rowOf = (id: string) => table().querySelector(`#${id}`) as HTMLElement;
const count = () => screen.getAllByRole('status').at(-1)?.textContent;

describe('the list of open data', () => {
  test('shows all 61 sets with the day that comes every year, as long as the reader names no year', async () => {
    await openApp('/ru/registers/open-data/');
    expect(count()).toBe(text.ru('registers:count.all', { count: 61 }));
    expect(within(table()).getAllByRole('rowheader')).toHaveLength(buildRegister('open-data').rows.length);
    expect(within(rowOf('n-18')).getByText('31 декабря')).toBeVisible();
    expect(
      within(rowOf('n-10'))
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['10 января', '10 апреля', '10 июля', '10 октября']);
    expect(within(table()).queryByText(/декабря 20\d\d/)).not.toBeInTheDocument();
  });

  test('in a year and quarter shows what is due and which indicator waits for it', async () => {
    await openApp('/ru/registers/open-data/?due=2022&quarter=2');
    // 12, 16, 22, 26, 27, 31, 32 in the second quarter, and the three quarterly sets
    expect(count()).toBe(text.ru('registers:count.found', { count: 10, total: 61 }));
    expect(within(rowOf('n-26')).getByText('30 июня 2022 года')).toBeVisible();
    const waiting = within(screen.getByRole('region', { name: 'II квартал 2022 года: кто ждет этих данных' }));
    expect(waiting.getAllByRole('listitem')).toHaveLength(3);
    expect(waiting.getByText(/№ 28, 29, 30, 46, 50\./)).toBeVisible();
    const sets = waiting.getAllByRole('link', { name: '№ 27' });
    expect(sets[0]).toHaveAttribute('href', '#n-27');
  });

  test('in a quarter shows of a quarterly set only the day in it, and whose data they are', async () => {
    await openApp('/ru/registers/open-data/?quarter=4&due=2022');
    for (const id of ['n-10', 'n-11', 'n-48']) {
      const days = within(rowOf(id)).getAllByRole('listitem');
      expect(days[0]).toHaveTextContent('10 октября 2022 года');
      expect(days[0]).toHaveTextContent('данные за III квартал 2022 года');
      expect(rowOf(id)).not.toHaveTextContent(/10 (января|апреля|июля)/);
    }
  });

  test('in the first quarter tells that the data are of the year before', async () => {
    await openApp('/kk/registers/open-data/?quarter=1&due=2022');
    expect(rowOf('n-10')).toHaveTextContent('2021 жылғы IV тоқсанның деректері');
  });

  test('in the first quarter of any year says so, too', async () => {
    await openApp('/ru/registers/open-data/?quarter=1');
    expect(rowOf('n-10')).toHaveTextContent('10 января');
    expect(rowOf('n-10')).toHaveTextContent('данные за IV квартал прошлого года');
  });

  test('can be taken along with the channel, and with the code, fit and reason of each indicator', async () => {
    const { user } = await openApp('/ru/registers/open-data/?quarter=4&due=2022');
    const files: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      files.push(file as Blob);
      return 'blob:register';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    const main = within(screen.getByRole('main'));
    await user.click(main.getByText(text.ru('common:download.menu')));
    await user.click(await main.findByRole('button', { name: 'JSON' }));
    await main.findByText(/^Файл готов:/);
    vi.restoreAllMocks();
    const { rows }: { rows: Record<string, unknown>[] } = JSON.parse((await files[0]?.text()) ?? '{}');
    expect(rows.find(({ number }) => number === 10)).toMatchObject({ due: '2022-10-10' });
    const row = rows.find(({ number }) => number === 18);
    expect(row?.['title']).not.toContain(';');
    expect(row).toMatchObject({
      channel: 'через автоматизированное рабочее место (АРМ) интернет-портала открытых данных',
      feed_indicators: 't1-1',
      feed_fits: 'direct',
      feed_reasons: 'данные об охвате (1–6 лет, 3–6 лет), возрастном составе и очереди',
    });
  });

  test('says in words why a set has no day, and calls no upper limit a delay', async () => {
    await openApp('/ru/registers/open-data/?due=2022');
    expect(within(rowOf('n-28')).getByText(/в приказе назван один срок/)).toBeVisible();
    expect(within(rowOf('n-30')).getByText(/срок считается в рабочих днях от события/)).toBeVisible();
    expect(within(rowOf('n-30')).getByText(/верхний предел: одно обновление в год или реже – не опоздание/)).toBeVisible();
    expect(within(rowOf('n-50')).getByText(/срок в приказе не указан/)).toBeVisible();
  });

  test('leads from a row to the indicator, with the fit and the reason', async () => {
    await openApp('/ru/registers/open-data/');
    const row = within(rowOf('n-18'));
    expect(row.getByText(text.ru('registers:fit.direct'))).toBeVisible();
    expect(row.getByRole('link', { name: /Охват дошкольным/ })).toHaveAttribute('href', '/ru/indicators/t1-1/#sources');
  });

  test('is searched without the special letters of Kazakh, and the count is announced', async () => {
    const { user, router } = await openApp('/kk/registers/open-data/');
    await user.type(within(screen.getByRole('main')).getByRole('searchbox'), 'инклюзивти');
    await waitFor(() => expect(count()).toMatch(/^Табылғаны: \d+ \/ 61$/));
    expect(rowOf('n-20')).toBeVisible();
    expect(new URLSearchParams(router.shown.searchStr).get('q')).toBe('инклюзивти');
  });

  test('takes the quarter of today only when the reader asks for it', async () => {
    const { user, router } = await openApp('/kk/registers/open-data/');
    expect(router.shown.searchStr).toBe('');
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2027, 1, 3) });
    await user.click(screen.getByRole('button', { name: text.kk('registers:due.thisQuarter') }));
    await waitFor(() => expect(router.shown.searchStr).toBe('?quarter=1&due=2027'));
    expect(screen.getByRole('heading', { name: '2027 жылғы I тоқсан: күтілетін деректер кімге керек' })).toBeVisible();
  });

  test('that finds nothing offers all rows again', async () => {
    const { user } = await openApp('/kk/registers/open-data/?q=жоқсөз');
    expect(count()).toBe(text.kk('registers:count.found', { count: 0, total: 61 }));
    await user.click(screen.getAllByRole('button', { name: text.kk('common:list.reset') }).at(-1) as HTMLElement);
    await waitFor(() => expect(count()).toBe(text.kk('registers:count.all', { count: 61 })));
  });

  test('sorts by a heading, which says so', async () => {
    const { user } = await openApp('/kk/registers/open-data/');
    await user.click(screen.getByRole('button', { name: text.kk('registers:column.due') }));
    await waitFor(() =>
      expect(screen.getByRole('columnheader', { name: text.kk('registers:column.due') })).toHaveAttribute('aria-sort', 'ascending'),
    );
    expect(within(table()).getAllByRole('row')[1]).toHaveAttribute('id', 'n-10');
  });
});

describe('administrative data', () => {
  test('are a matrix whose marks can be heard, in groups, with the day and the rules', async () => {
    await openApp('/kk/registers/administrative-data/');
    expect(
      within(table())
        .getAllByRole('columnheader')
        .filter(({ textContent }) => /бойынша/.test(textContent ?? '')),
    ).toHaveLength(17);
    expect(within(rowOf('n-8')).getAllByText(text.kk('registers:matrix.has'))).toHaveLength(12);
    expect(within(rowOf('n-2')).getAllByText(text.kk('registers:matrix.has'))).toHaveLength(4);
    expect(within(table()).getByRole('rowheader', { name: text.kk('registers:stage.school') })).toBeVisible();
    expect(screen.getByText('5 қазан')).toBeVisible();
    const rules = within(screen.getByRole('region', { name: text.kk('registers:rules.title') }));
    expect(rules.getByText('Тармақ: 5, 1)'), 'folded on a phone').not.toBeVisible();
    giveRoom();
    expect(rules.getByText('Тармақ: 5, 1)')).toBeVisible();
    expect(rules.getAllByRole('listitem')).toHaveLength(12);
  });

  test('are narrowed to the pre-school ones', async () => {
    await openApp('/ru/registers/administrative-data/?stage=preschool');
    expect(count()).toBe(text.ru('registers:count.found', { count: 14, total: 45 }));
  });
});

describe('the other registers', () => {
  test('the minimum standard gives amounts with units and leads to the governing act', async () => {
    await openApp('/ru/registers/minimum-standard/');
    expect(within(table()).getAllByRole('rowheader')).toHaveLength(9);
    expect(within(rowOf('n-4')).getByText(text.ru('registers:unit.km', { n: 3 }))).toBeVisible();
    expect(within(rowOf('n-1')).getByText('81 чел.')).toBeVisible();
    expect(within(rowOf('n-2')).getByRole('link', { name: text.ru('registers:act.about') })).toHaveAttribute(
      'href',
      '/ru/registers/cited-acts/#order-97-2012',
    );
  });

  test('the admission calendar has eight windows and four days, and no day of its own', async () => {
    await openApp('/ru/registers/tvet-admission/');
    const calendar = within(screen.getByRole('region', { name: text.ru('registers:calendar.title') }));
    expect(calendar.getAllByRole('rowheader')).toHaveLength(12);
    expect(calendar.queryByText(text.ru('registers:calendar.state.open'))).not.toBeInTheDocument();
    expect(calendar.getByRole('status')).toBeEmptyDOMElement();
    expect(within(table()).getAllByRole('rowheader')).toHaveLength(10);
  });

  test('the admission calendar says in words what is open on the day of the reader', async () => {
    await openApp('/ru/registers/tvet-admission/?on=08-16');
    const calendar = within(screen.getByRole('region', { name: text.ru('registers:calendar.title') }));
    // creative specialities closed on 20 July, pedagogical and medical ones on 15 August
    expect(calendar.getByRole('status')).toHaveTextContent(
      '16 августа прием открыт по направлениям: 6 из 8. Ближайший последний день – 18 августа.',
    );
    expect(calendar.getAllByText(text.ru('registers:calendar.state.open'))).toHaveLength(6);
    expect(calendar.getAllByText(text.ru('registers:calendar.state.over'))).toHaveLength(2);
  });

  test('the day is set by hand, and 31 June becomes the last of June', async () => {
    const { user, router } = await openApp('/ru/registers/tvet-admission/?on=07-31');
    await user.selectOptions(screen.getByRole('combobox', { name: text.ru('registers:calendar.month') }), text.ru('registers:month.6'));
    await waitFor(() => expect(router.shown.searchStr).toBe('?on=06-30'));
  });

  test('legal and cited acts lead to each other and to the registers', async () => {
    await openApp('/ru/registers/legal-acts/');
    expect(within(table()).getAllByRole('rowheader')).toHaveLength(5);
    const order = within(rowOf('order-336-2021'));
    expect(order.getByRole('link', { name: text.ru('registers:use.minimum-standard') })).toHaveAttribute(
      'href',
      '/ru/registers/minimum-standard/',
    );
    expect(order.getByRole('link', { name: text.ru('registers:act.cites') })).toHaveAttribute(
      'href',
      '/ru/registers/cited-acts/?act=order-336-2021',
    );
    expect(within(rowOf('decree-988-2019')).getByRole('link', { name: text.ru('common:nav.indicators') })).toHaveAttribute(
      'href',
      '/ru/indicators/',
    );
  });

  test('cited acts are narrowed to those of one act, and say what the text does not state', async () => {
    await openApp('/ru/registers/cited-acts/?act=decree-988-2019');
    expect(count()).toBe(text.ru('registers:count.found', { count: 6, total: 33 }));
    expect(within(rowOf('law-teacher-status')).getAllByText(text.ru('registers:act.notStated')).length).toBeGreaterThan(1);
    expect(within(rowOf('decree-790-2017')).getByRole('link', { name: /988/ })).toHaveAttribute(
      'href',
      '/ru/registers/legal-acts/#decree-988-2019',
    );
  });

  test('a register whose file does not come keeps its own name in the heading and the way there', async () => {
    await openApp('/ru/registers/minimum-standard/', () => new Response(null, { status: 500 }));
    expect(screen.getByRole('heading', { level: 1, name: text.ru('registers:use.minimum-standard') })).toBeVisible();
    expect(within(screen.getByRole('main')).getAllByRole('navigation')[0]).toHaveTextContent(text.ru('registers:use.minimum-standard'));
    expect(screen.getByText(/^Что и в каком объеме государство гарантирует/)).toBeVisible();
    expect(await screen.findByRole('alert')).toHaveTextContent(text.ru('registers:use.minimum-standard'));
  });

  test('a register that does not exist is said to be none', async () => {
    await openApp('/ru/registers/people/');
    expect(screen.getByRole('heading', { level: 1, name: text.ru('registers:unknown.title') })).toBeVisible();
    expect(screen.getByRole('link', { name: text.ru('registers:unknown.link') })).toHaveAttribute('href', '/ru/registers/');
  });
});

test('the page of registers names all six with their length and act', async () => {
  await openApp('/ru/registers/');
  const main = within(screen.getByRole('main'));
  const [finding, ...names] = main.getAllByRole('heading', { level: 2 }).map(textOf);
  expect(finding).toMatch(/\d/);
  expect(names).toHaveLength(6);
  for (const length of [
    text.ru('registers:rows.open-data', { count: 61 }),
    text.ru('registers:rows.administrative-data', { count: 45 }),
    '9 норм',
    text.ru('registers:rows.tvet-admission', { count: 10 }),
    '5 актов',
    '33 акта',
  ])
    expect(main.getByText(length)).toBeVisible();
  expect(main.getByText('приказ от 29 января 2016 года № 120')).toBeVisible();
});
