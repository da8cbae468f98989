import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { giveRoom, openApp, textOf } from '@/app/app-fixture';
import { text } from '@/shared/i18n/text-fixture';

/** The shell has a status of its own, which is silent here. */
const count = () =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join('');
const numbers = () => screen.getAllByRole('rowheader').map((cell) => Number(cell.textContent));
/** The row of a measure by its own address on the page. */
function measure(number: number): HTMLElement {
  const row = document.getElementById(`m-${number}`);
  if (!row) throw new Error(`no row of measure ${number}`);
  return row;
}

test('a measure says what, how, when, who and how much, as the plan prints it', async () => {
  await openApp('/ru/action-plan/?task=1.1');
  const row = measure(2);
  expect(row).toHaveTextContent('Повышение заработной платы педагогов на 25 %');
  expect(row).toHaveTextContent('постановление Правительства');
  expect(row).toHaveTextContent('январь 2020–2025 годов');
  expect(row).toHaveTextContent(text.ru('action-plan:deadline.yearly'));
  expect(within(row).getByRole('link', { name: 'МОН' })).toHaveAttribute('href', '/ru/agencies/mes/');
  expect(textOf(row)).toContain('5 333 783 республиканский бюджет');
  expect(textOf(row)).toContain('2021580 899');
  expect(within(row).getByRole('link', { name: '2' })).toHaveAttribute('href', '#m-2');
});

test.each([
  [1, text.ru('action-plan:file.funding.not-required')],
  [118, 'за счет собственных средств вузов'],
  [25, '448 314 республиканский бюджет + местный бюджет, без разделения'],
  [137, '666 513 местный бюджет209 401 республиканский бюджет'],
  [155, 'НЦПК «Өрлеу» (по согласованию)'],
  [12, 'Сумма по годам – 49 469, в плане напечатано 49 468'],
  [25, 'Сумма по годам – 448 313, в плане напечатано 448 314'],
])('measure %i tells its money and its oddities: %s', async (number, words) => {
  await openApp(`/ru/action-plan/?q=${number}`);
  expect(numbers()).toEqual([number]);
  expect(textOf(measure(number))).toContain(words);
});

test('filters narrow the plan together, announce the number, add up the money and write the address', async () => {
  const { user, router } = await openApp('/ru/action-plan/?task=1.3');
  expect(count()).toBe(text.ru('action-plan:found', { count: 29 }));
  await user.selectOptions(screen.getByRole('combobox', { name: text.ru('action-plan:file.column.sources') }), 'republican');
  await waitFor(() => expect(numbers()).toEqual([43, 44, 45, 46, 47, 64, 67]));
  expect(count()).toBe(text.ru('action-plan:found', { count: 7 }));
  expect(router.shown.searchStr).toBe('?task=1.3&source=republican');
  // 80 + 80 + 30 + 2400 + 20 + 53 + 783
  expect(screen.getAllByText(text.ru('action-plan:money.amount', { amount: '3 446' }))).not.toHaveLength(0);
  expect(screen.getByRole('option', { name: 'Всемирный банк (0)' })).toBeDisabled();
});

test('a year keeps what is due in it or has money for it, and says what the year was to cost', async () => {
  await openApp('/ru/action-plan/?source=world-bank&year=2021');
  expect(numbers()).toEqual([20, 153, 159]);
  // 381 + 38 325 + 615
  expect(screen.getByText(text.ru('action-plan:totals.ofYear', { year: 2021, amount: '39 321' }))).toBeVisible();
});

test('what is typed finds by its meaning, without the special letters of Kazakh', async () => {
  const { user, router } = await openApp('/kk/action-plan/?task=1.3');
  await user.type(within(screen.getByRole('main')).getByRole('searchbox'), 'инклюзивти билим');
  await waitFor(() => expect(numbers()).toEqual([61, 64, 66, 67, 68, 70]));
  expect(router.shown.search).toMatchObject({ q: 'инклюзивти билим' });
});

test('an empty result offers what to drop, and clearing all shows the 204 measures under the headings of their 11 tasks', async () => {
  const { user, router } = await openApp('/kk/action-plan/?task=2.2&source=local');
  expect(count()).toBe(text.kk('action-plan:found', { count: 0 }));
  expect(screen.getByRole('button', { name: '«жергілікті бюджет» шартын алып тастау: 6 іс-шара' })).toBeVisible();
  const [reset] = screen.getAllByRole('button', { name: text.kk('common:list.reset') });
  if (reset) await user.click(reset);
  await waitFor(() => expect(count()).toBe(text.kk('action-plan:found', { count: 204 })), { timeout: 15_000 });
  expect(router.shown.searchStr).toBe('');
  expect(numbers()).toEqual(Array.from({ length: 204 }, (_, index) => index + 1));
  expect(screen.getAllByRole('table')).toHaveLength(11);
  // the whole plan takes a simulated browser seconds
}, 30_000);

test('the address of a measure points at its row', async () => {
  await openApp('/kk/action-plan/?task=1.6#m-127');
  await waitFor(() => expect(measure(127)).toHaveAttribute('data-marked', 'true'));
  expect(measure(128)).not.toHaveAttribute('data-marked');
});

test('a measure that the filters hide is said to be hidden, and shown on demand under the same address', async () => {
  const { user, router } = await openApp('/ru/action-plan/?q=128#m-127');
  const line = await screen.findByText(text.ru('action-plan:address.hidden', { n: 127 }));
  expect(line.closest('[role=status]')).not.toBeNull();
  await user.click(screen.getByRole('button', { name: text.ru('action-plan:address.show', { n: 127 }) }));
  await waitFor(() => expect(measure(127)).toHaveAttribute('data-marked', 'true'), { timeout: 15_000 });
  expect(router.shown.searchStr).toBe('');
  expect(router.shown.hash).toBe('m-127');
  expect(screen.queryByText(/скрыто фильтрами/)).not.toBeInTheDocument();
  expect(within(measure(127)).getByRole('link', { name: '127' })).toHaveFocus();
  // the whole plan takes a simulated browser seconds
}, 30_000);

test('the address of a measure that the plan does not have is said to lead nowhere', async () => {
  await openApp('/kk/action-plan/?q=128#m-999');
  expect(await screen.findByText(text.kk('action-plan:address.unknown', { n: 999, last: 204 }))).toBeVisible();
  expect(screen.queryByRole('button', { name: /№ 999/ })).not.toBeInTheDocument();
});

test('the names behind the abbreviations stand once, and lead to the body', async () => {
  await openApp('/ru/action-plan/?q=127');
  expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toContain('МИО');
  expect(screen.queryByText(/преемники/i)).not.toBeInTheDocument();
  expect(within(measure(127)).getByRole('link', { name: 'МИО' })).toHaveAttribute('href', '/ru/agencies/akimats/');
});

test('with the ministry in view its successors are named, folded on a phone', async () => {
  await openApp('/ru/action-plan/?q=5');
  const named = screen.getByText(
    /Правопреемники \(с 11 июня 2022 года\): Министерство просвещения .*, Министерство науки и высшего образования/,
  );
  expect(named).not.toBeVisible();
  giveRoom();
  expect(named).toBeVisible();
});

test('a task leads to its indicators and its money', async () => {
  await openApp('/kk/action-plan/?task=1.3');
  const section = screen.getByRole('region', { name: '1.3. Қауіпсіз және жайлы оқу ортасы' });
  expect(within(section).getByRole('link', { name: text.kk('action-plan:task.indicators') })).toHaveAttribute(
    'href',
    '/kk/indicators/?task=1.3',
  );
  expect(within(section).getByRole('link', { name: text.kk('action-plan:task.funding') })).toHaveAttribute('href', '/kk/funding/#task-1.3');
});

test('every link to another page keeps to published facts where this one does, also when the browser opens it by itself', async () => {
  await openApp('/ru/action-plan/?facts=official');
  const main = screen.getByRole('main');
  const pages = [...main.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '').filter((href) => href.startsWith('/ru/'));
  expect(pages.filter((href) => href.startsWith('/ru/agencies/')).length).toBeGreaterThan(100);
  expect(pages.filter((href) => !new URL(href, 'http://site').searchParams.has('facts', 'official'))).toEqual([]);
});
