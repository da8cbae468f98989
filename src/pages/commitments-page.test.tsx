import { buildDecreeCommitments } from '@mocks/handlers/decree-texts';
import { buildReporting } from '@mocks/handlers/reporting';
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { openApp, textOf } from '@/app/app-fixture';
import { layOverAnswers } from '@/shared/api/answer-overlay';
import { text } from '@/shared/i18n/text-fixture';
import { overlayOf } from '@/shared/overlay/overlay';
import { overlayAnswer } from '@/shared/overlay/overlay-answer';

afterEach(() => layOverAnswers(null));

const total = buildDecreeCommitments().commitments.length;
/** The tables of the tasks, or the one of who sorts. */
const tables = () => screen.getAllByRole('table').filter((table) => table.closest('main'));
const rows = () => tables().flatMap((table) => within(table).getAllByRole('row').slice(1));
const unreportedRows = () => rows().filter((row) => within(row).queryByText(text.ru('decree-parts:outcome.unreported')));
const numbersOf = (said: string) => (said.match(/\d+/g) ?? []).map(Number);

test('the finding counts the promises of which no published data were found, and what is kept, missed and not to be judged makes up the rest', async () => {
  await openApp('/ru/commitments/');
  const told = screen
    .getAllByText((said) => said.includes(String(total)), { selector: 'main h2 *' })
    .map((each) => numbersOf(textOf(each)));
  const [unreported = 0, all, kept = 0, missed = 0, lastKnown = 0] = told.find((numbers) => numbers.length === 5) ?? [];
  expect(all).toBe(total);
  expect(rows()).toHaveLength(total);
  expect(unreported + kept + missed + lastKnown).toBe(total);
  expect(unreportedRows()).toHaveLength(unreported);
});

test('a reader’s own value is counted, and not as one of a published fact', async () => {
  const promise = buildDecreeCommitments().commitments.find(({ reported }) => reported?.facts.length === 0);
  const year = promise?.reported?.due[0];
  const [source] = buildReporting().sourceTitles;
  if (!promise || !year || !source) throw new Error('every promise has a fact');
  const own = overlayOf([
    {
      ...{ indicator: promise.id, series: 'total', region: 'KZ', year, definition: 'commitment', fact: 1, provenance: 'unpublished' },
      ...{ state: null, note: null, origin: { source, note: null }, measure: null },
    },
  ]);
  layOverAnswers((name, answer) => overlayAnswer(name, answer, own));
  await openApp('/kk/commitments/');
  const finding = textOf(document.querySelector('main h2.finding'));
  expect(finding).toContain('Жарияланған және өз мәндеріңіз бойынша');
  expect(finding).toContain(text.kk('common:provenance.unpublishedBadge'));
  expect(finding).not.toContain('Жарияланған факт бойынша');
});

test('each promise says how its number is printed, and the way to report a fact stands above them', async () => {
  await openApp('/ru/commitments/');
  const dated = numbersOf(textOf(screen.getByRole('option', { name: new RegExp(text.ru('commitments:basis.date')) }))).at(-1) ?? 0;
  const printed = rows().filter((row) => /число цифрами|число словом|«все», «каждый»/.test(textOf(row)));
  expect(printed).toHaveLength(total - dated);
  expect(screen.getByRole('link', { name: text.ru('commitments:toReport') })).toHaveAttribute('href', '/ru/report/');
});

test('an outcome in the address narrows the list to it, and the count says of how many', async () => {
  await openApp('/ru/commitments/?outcome=missed');
  expect(rows().length).toBeLessThan(total);
  expect(unreportedRows()).toEqual([]);
  const said = text.ru('commitments:count', { count: rows().length, total });
  expect(screen.getAllByRole('status').map(textOf)).toContain(said);
});

test('what nothing fits is said, with a way out of each condition', async () => {
  const { user } = await openApp('/ru/commitments/?q=zzzz');
  expect(screen.getByText(text.ru('commitments:empty.title'))).toBeVisible();
  await user.click(screen.getAllByRole('button', { name: text.ru('common:list.reset') })[0] as HTMLElement);
  await waitFor(() => expect(rows()).toHaveLength(total));
});

test('the promises stand under their tasks, folded, and each fold says how many it has and what is known of them', async () => {
  const { user } = await openApp('/ru/commitments/');
  const group = screen.getByRole('region', { name: '1.1. Статус и подготовка педагогов' });
  expect(within(group).getByRole('link', { name: '1.1. Статус и подготовка педагогов' })).toHaveAttribute('href', '/ru/tasks/1.1/');
  const [first] = within(group).getAllByRole('row').slice(1);
  if (!first) throw new Error('no promise');
  expect(first).not.toBeVisible();
  await user.click(within(group).getByText(/^Показать \d+ обещ/));
  const near = within(first).getByRole('link', { name: 'Зарплата педагогов к средней по экономике (r1-1-1)' });
  await waitFor(() => expect(near).toBeVisible());
  await user.click(within(first).getByText('Мероприятие: № 2'));
  expect(within(first).getByRole('link', { name: /^№ 2 \S/ })).toHaveAttribute('href', '/ru/action-plan/#m-2');
  const said = screen.getAllByText(/^Показать \d+ обещ/).map(textOf);
  expect(said.map((each) => numbersOf(each)[0] ?? 0).reduce((sum, n) => sum + n, 0)).toBe(total);
  expect(said.filter((each) => each.includes(`; ${text.ru('commitments:filter.outcome.kept')} – `))).not.toEqual([]);
});

test('who sorts gets one table in that order', async () => {
  await openApp('/ru/commitments/?sort=outcome');
  const sorted = screen.getByRole('table', { name: text.ru('commitments:caption') });
  expect(within(sorted).getAllByRole('row').slice(1)).toHaveLength(total);
});

test('a promise that the address names is not folded', async () => {
  const { id } = buildDecreeCommitments().commitments.at(-1) ?? {};
  await openApp(`/ru/commitments/#${id}`);
  await waitFor(() => expect(document.getElementById(String(id))).toBeVisible());
});

test('an order that is chosen is heard', async () => {
  const { user } = await openApp('/ru/commitments/');
  const lists = screen.getAllByRole('combobox');
  const order = lists.find((list) => within(list).queryByRole('option', { name: text.ru('common:list.unsorted') }));
  await user.selectOptions(order as HTMLElement, 'task');
  const name = textOf(order?.querySelector('option[value="task"]'));
  await waitFor(() => expect(textOf(document.querySelector('[data-spoken-change]'))).toContain(name));
});
