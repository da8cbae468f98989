import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openApp, textOf } from '@/app/app-fixture';
import { text } from '@/shared/i18n/text-fixture';

test('results stand by kind with their counts, marked, and lead to the exact place', async () => {
  await openApp('/ru/search/?q=зарплата учителей');
  const indicators = within(await screen.findByRole('region', { name: /^Показатели 1$/ }));
  expect(indicators.getByRole('link').getAttribute('href')).toBe('/ru/indicators/r1-1-1/');
  expect(indicators.getAllByText(/Зарплата|педагогов/, { selector: 'mark' }).length).toBeGreaterThan(1);
  const measures = within(screen.getByRole('region', { name: /^Мероприятия/ }));
  expect(measures.getAllByRole('link').map((link) => link.getAttribute('href'))).toContain('/ru/action-plan/#m-2');
});

test('what is said of the whole programme is named by its passport', async () => {
  await openApp('/ru/search/?q=учителя будут на 100 % обеспечены компьютерной техникой');
  const found = await screen.findByRole('link', { name: /Кабинеты и учителя будут на 100 % обеспечены/ });
  expect(found).toHaveAttribute('href', expect.stringMatching(/^\/ru\/passport\/#/));
  expect(textOf(found.closest('li') as HTMLElement)).toContain(text.ru('search:passport'));
});

test('all of one kind is a press away, and so is the way back', async () => {
  const { user, router } = await openApp('/kk/search/?q=мектеп');
  const first = within(await screen.findByRole('region', { name: /^Іс-шаралар/ }));
  expect(first.getAllByRole('listitem')).toHaveLength(5);
  await user.click(first.getByRole('link', { name: /^Барлығын көрсету/ }));
  await screen.findByRole('link', { name: text.kk('search:group.back') });
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  await waitFor(() => expect(textOf(document.querySelector('[data-spoken-change]'))).toMatch(/^Іс-шаралар: \d+\./));
  expect(router.location.search).toMatchObject({ q: 'мектеп', kind: 'measure' });
  expect(within(screen.getByRole('region', { name: /^Іс-шаралар/ })).getAllByRole('listitem').length).toBeGreaterThan(5);
});

test('what was typed is looked for, and what it was taken for is said', async () => {
  const { user } = await openApp('/ru/search/');
  const main = within(screen.getByRole('main'));
  expect(main.queryByRole('mark')).toBeNull();
  await user.type(main.getByRole('searchbox'), 'обшежитие');
  expect(await screen.findByText(/«обшежитие».*«общежити/)).toBeTruthy();
  expect(main.getAllByRole('link').map((link) => link.getAttribute('href'))).toContain('/ru/indicators/r1-7-3/');
});

test('where nothing is found the page says how to ask otherwise, and every section stays a press away', async () => {
  await openApp('/kk/search/?q=қолтырауын');
  const help = within(await screen.findByRole('region', { name: /ештеңе табылмады/ }));
  expect(help.getByRole('link').getAttribute('href')).toContain('/ru/search/?q=');
  const map = within(screen.getByRole('region', { name: text.kk('search:map.title') }));
  expect(map.getAllByRole('link').map(textOf)).toContain(text.kk('common:nav.registers'));
});

test('a link that goes away with what it asked for leaves the focus to the heading, and what was found is heard', async () => {
  const { user } = await openApp('/ru/search/');
  const heading = screen.getByRole('heading', { level: 1 });
  const heard = () => document.querySelector('[data-spoken-change]');
  const [example = ''] = text.ru('search:start.examples').split('; ');
  await user.click(screen.getByRole('link', { name: example }));
  await waitFor(() => expect(textOf(heard())).toMatch(/\d/));
  expect(screen.queryByRole('link', { name: example })).toBeNull();
  expect(heading).toHaveFocus();
});
