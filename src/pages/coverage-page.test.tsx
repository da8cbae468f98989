import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { openApp } from '@/app/app-fixture';
import { text } from '@/shared/i18n/text-fixture';

async function open(address: string) {
  const app = await openApp(address);
  await screen.findByRole('heading', { level: 2, name: /20\d\d (год|жыл):/ });
  return app;
}

const plain = (text: string | null | undefined) => (text ?? '').replaceAll('\u00A0', ' ').replace(/\s+/g, ' ');
const cards = () => screen.getAllByRole('listitem').filter((item) => within(item).queryByRole('heading', { level: 3 }));
const cardOf = (name: RegExp) => cards().find((card) => name.test(plain(within(card).getByRole('heading').textContent))) as HTMLElement;
const textOf = (name: RegExp) => plain(cardOf(name).textContent);

test('sixteen rates and the figures by the other definition, each a link to its indicator', async () => {
  await open('/ru/coverage/');
  expect(cards()).toHaveLength(17);
  const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
  const groups = [
    text.ru('coverage:group.early-years'),
    text.ru('coverage:group.out-of-school'),
    text.ru('coverage:group.conditions'),
    text.ru('coverage:group.learning'),
  ];
  expect(headings[0], 'what most readers come for stands first').toMatch(/2025: /);
  expect(headings.slice(2, 6)).toEqual(groups);
  expect(within(cardOf(/Турникеты$/)).getByRole('link')).toHaveAttribute('href', '/ru/indicators/r1-3-4/?series=turnstiles');
  expect(within(cardOf(/дуальным/)).getByRole('link')).toHaveAttribute('href', '/ru/indicators/r1-5-3/');
});

test('a card says what was reported against the plan, and how far it is: inclusive kindergartens in 2020, 53.3 against 45', async () => {
  await open('/ru/coverage/?year=2020&facts=official');
  const said = textOf(/Дошкольные организации$/);
  expect(said).toContain(text.ru('common:verdict.exceeded'));
  expect(said).toContain('Факт, 2020 год53,3 %');
  expect(said).toContain('План, 2020 год45 %');
});

test('preschool 2–6 stands beside with the word of its definition and without a verdict', async () => {
  await open('/ru/coverage/');
  const said = textOf(/2.*6.*лет дошкольным/);
  expect(said).toContain(text.ru('coverage:other.word'));
  expect(said).toContain('202595,9 %');
  expect(said).not.toMatch(/Выполнен|Близко|Отстает/);
});

test('a baseline keeps the digits of the decree: 95.2 before a plan of 100', async () => {
  await open('/ru/coverage/?year=2025');
  const values = [...document.querySelectorAll('td')].map(({ textContent }) => textContent);
  expect(values.some((value) => value?.includes('95,2'))).toBe(true);
});

test('urban and rural add up to the total, as the decree planned for 2025: 36.3 + 30.7 = 67', async () => {
  await open('/ru/coverage/?year=2025');
  expect(textOf(/образованием: Всего$/)).toContain('План: в городе 36,3 + на селе 30,7 = 67 %');
});

test('official facts only: no demo value is left, and a missing one is called missing', async () => {
  await open('/ru/coverage/?year=2025&facts=official');
  expect(document.querySelectorAll('abbr')).toHaveLength(0);
  expect(textOf(/дуальным/)).toContain(text.ru('common:state.no-data'));
  expect(document.querySelector('main, body')?.textContent).not.toContain('демонстрационный факт');
  const finding = screen.getByRole('heading', { level: 2, name: /^2025 год: из \d+ показател(я|ей) охвата (не оценен|оценено) / });
  expect(finding).toBeVisible();
  expect(finding).not.toHaveTextContent(/демо/);
});

test('ordered by distance the furthest below the plan comes first and those without a verdict come last', async () => {
  const { router } = await open('/ru/coverage/?year=2025');
  await userEvent.click(screen.getByRole('link', { name: text.ru('coverage:order.distance') }));
  await waitFor(() => expect(router.shown.searchStr).toBe('?year=2025&sort=distance'));
  const distances = cards().map((card) => /Отклонение от плана\s*([−+]?[\d,]+)/.exec(plain(card.textContent))?.[1]);
  const numbers = distances.filter((text) => text !== undefined).map((text) => Number(text.replace('−', '-').replace(',', '.')));
  expect(numbers).toHaveLength(15);
  expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  expect(distances.slice(15)).toEqual([undefined, undefined]);
  expect(await screen.findByText('Республика: сначала те, что дальше всего от плана.')).toHaveAttribute('role', 'status');
});

test('the table holds the plan of every rate and year, in the decimals of the decree', async () => {
  await open('/kk/coverage/');
  const table = screen.getByRole('table', { hidden: true });
  expect(within(table).getAllByRole('row', { hidden: true })).toHaveLength(1 + 3 * 16);
  const row = within(table).getAllByRole('row', { hidden: true })[2];
  const cells = within(row as HTMLElement).getAllByRole('cell', { hidden: true });
  expect(cells.map((cell) => cell.textContent)).toEqual(['–', '–', '81,0', '81,7', '82,6', '83,5', '84,6', '85,3']);
});

describe('for one region', () => {
  test('the list that it was chosen from keeps the focus, and what it comes to is heard', async () => {
    await open('/ru/coverage/');
    const list = await screen.findByRole('combobox');
    list.focus();
    await userEvent.selectOptions(list, 'KZ-11');
    expect(await screen.findByRole('heading', { level: 2, name: /^Акмолинская область/ })).toBeVisible();
    expect(list).toHaveFocus();
    await waitFor(() => expect(document.querySelector('[data-spoken-change]')).toHaveTextContent(/Акмолинская область/));
  });

  test('the cards hold its facts against the plan of the nation, and the link keeps the region', async () => {
    await open('/ru/coverage/?region=KZ-11&year=2020');
    expect(screen.getByRole('heading', { level: 2, name: /^Акмолинская область/ })).toBeVisible();
    expect(textOf(/Школы$/)).toContain('План по республике, 2020 год75 %');
    expect(within(cardOf(/Школы$/)).getByRole('link')).toHaveAttribute('href', '/ru/indicators/r1-3-3/?series=school&region=KZ-11');
    expect(textOf(/На селе$/)).toContain('По отдельному региону сравнивается только общий показатель');
  });

  test('before it was formed every rate says so', async () => {
    await open('/ru/coverage/?region=KZ-10&year=2021');
    expect(textOf(/дуальным/)).toContain(text.ru('common:state.not-yet-formed'));
    expect(textOf(/дуальным/)).not.toContain(text.ru('coverage:card.distance'));
  });

  test('one that does not exist shows the nation and is not asked for', async () => {
    const { asked } = await open('/ru/coverage/?region=KZ-99');
    expect(screen.getByRole('combobox', { name: text.ru('coverage:region.label') })).toHaveDisplayValue(text.ru('coverage:nation'));
    expect(asked.filter((address) => address.includes('KZ-99'))).toEqual([]);
  });

  test('chosen from the list goes into the address, and back to the nation out of it', async () => {
    const { router } = await open('/ru/coverage/?sort=name');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: text.ru('coverage:region.label') }), 'KZ-71');
    await waitFor(() => expect(router.shown.searchStr).toBe('?sort=name&region=KZ-71'));
    expect(await screen.findByRole('heading', { level: 2, name: /Астана/ })).toBeVisible();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: text.ru('coverage:region.label') }), text.ru('coverage:nation'));
    await waitFor(() => expect(router.shown.searchStr).toBe('?sort=name'));
  });
});
