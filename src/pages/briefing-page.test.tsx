import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { openApp, textOf } from '@/app/app-fixture';
import { text } from '@/shared/i18n/text-fixture';

const sheet = () => within(screen.getByRole('article'));
const region = () => screen.getByRole('combobox', { name: text.ru('briefing:choice.region') });

test('the sheet of the nation names its promises, its worst cases with who answers, the money, and the address it came from', async () => {
  await openApp('/ru/briefing/?year=2024');
  expect(sheet().getByRole('heading', { level: 2 })).toHaveTextContent(/2024 год$/);
  const promises = within(sheet().getByRole('table', { name: text.ru('briefing:promises.nation') })).getAllByRole('rowheader');
  expect(promises).toHaveLength(8);
  const worst = within(sheet().getByRole('region', { name: text.ru('briefing:worst.title') }))
    .getAllByRole('listitem')
    .map(textOf);
  expect(worst).toHaveLength(5);
  for (const line of worst) expect(line).toMatch(/Факт: [−\d,]+.*; план: [−\d,]+/);
  expect(sheet().getByText(/^До конца 2024 года запланировано/)).toBeVisible();
  await waitFor(() => expect(sheet().getByText(/\/ru\/briefing\/\?year=2024$/)).toBeVisible());
});

test('an akim chooses the region: the sheet is of that region, has no money of its own, and says so', async () => {
  const { user, router } = await openApp('/ru/briefing/?year=2024');
  await user.selectOptions(region(), 'KZ-39');
  await waitFor(() => expect(sheet().getByRole('heading', { level: 2 })).toHaveTextContent(/^Костанайская область/));
  expect(router.shown.search).toMatchObject({ region: 'KZ-39' });
  expect(sheet().getByText(text.ru('briefing:money.region'))).toBeVisible();
});

test('a region cannot be chosen for a year before it was formed', async () => {
  await openApp('/ru/briefing/?year=2021');
  const young = within(region()).queryByRole('option', { name: /^Абай/ });
  expect(young === null || young.hasAttribute('disabled')).toBe(true);
  expect(within(region()).getByRole('option', { name: /Костанайская/ })).toBeEnabled();
});

test('the first year has nothing to be compared with, and says so instead of "no changes"', async () => {
  await openApp('/ru/briefing/?year=2020');
  expect(sheet().getByText(text.ru('briefing:changes.first'))).toBeVisible();
});

test('the button prints', async () => {
  const print = vi.fn();
  vi.stubGlobal('print', print);
  const { user } = await openApp('/ru/briefing/');
  await user.click(screen.getByRole('button', { name: text.ru('briefing:action.print') }));
  expect(print).toHaveBeenCalledOnce();
});
