import { buildIndicatorList } from '@mocks/handlers/indicators';
import { buildProgramme } from '@mocks/handlers/programme';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openApp } from '@/app/app-fixture';

const { indicators } = buildIndicatorList();
const region = (name: string) => within(screen.getByRole('region', { name }));
const textOf = (element: HTMLElement) => (element.textContent ?? '').replaceAll('\u00A0', ' ');

test('the ministry of 2019 is shown with its two successors and all that it answers for', async () => {
  await openApp('/ru/agencies/mes/?year=2022');
  expect(screen.getByRole('heading', { level: 1, name: 'Министерство образования и науки Республики Казахстан' })).toBeVisible();
  expect(screen.getByText(/С 11 июня 2022 года его правопреемники/)).toBeVisible();
  expect(screen.getByText('Министерство просвещения Республики Казахстан')).toBeVisible();
  expect(screen.getByText('Министерство науки и высшего образования Республики Казахстан')).toBeVisible();
  const own = indicators.filter(({ agencies }) => agencies.includes('mes'));
  expect(region('Показатели').getAllByRole('rowheader')).toHaveLength(own.length);
  expect(region('Мероприятия').getByText(/По плану исполнитель отвечает за 124 мероприятия/)).toBeVisible();
});

test('an indicator shows the verdict of the year in view with its figures, and the catalogue opens with the same choice', async () => {
  await openApp('/ru/agencies/mes/?year=2022');
  const pisa = region('Показатели').getByRole('row', { name: /^PISA: результаты/ });
  expect(pisa).toHaveTextContent('Далек от плана');
  expect(screen.getByText(/^Постановление утратило силу/, { selector: 'summary' })).toBeVisible();
  const [stretch] = region('Показатели').getAllByRole('link', { name: /^далеко от плана: \d+$/ });
  expect(stretch).toHaveAttribute('href', '/ru/indicators/?agency=mes&verdict=far&year=2022');
});

test('money of its own and money that it shares are kept apart, and the page says why', async () => {
  await openApp('/ru/agencies/akimats/');
  const rows = region('Запланированное финансирование').getAllByRole('row').map(textOf);
  expect(rows[1]).toMatch(/^Отвечает единолично .*1 886 603$/);
  expect(rows[2]).toMatch(/^Отвечает совместно с другими .*6 773 975$/);
  expect(screen.getByText(/совместные суммы нельзя складывать по органам/)).toBeVisible();
});

test('each measure is a link to its row of the plan', async () => {
  await openApp('/kk/agencies/akimats/');
  expect(screen.getByRole('link', { name: /^Білім алушыларды «Жас қыран»/ })).toHaveAttribute('href', '/kk/action-plan/#m-127');
});

test('a body without indicators or money says so instead of showing empty tables', async () => {
  await openApp('/ru/agencies/mne/');
  expect(region('Показатели').getByText('В Программе этот орган не указан ответственным ни за один показатель.')).toBeVisible();
  expect(screen.queryByRole('navigation', { name: 'Год' })).not.toBeInTheDocument();
});

test('an unknown code leads to a clear page', async () => {
  await openApp('/kk/agencies/nobody/');
  expect(screen.getByRole('heading', { level: 1, name: 'Мұндай орган жоқ' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Барлық органды көру' })).toHaveAttribute('href', '/kk/agencies/');
});

test('the list names all bodies of the programme, the busiest first, with dashes for unknown sums', async () => {
  await openApp('/ru/agencies/');
  const rows = screen.getAllByRole('row').slice(1).map(textOf);
  expect(rows).toHaveLength(buildProgramme().agencies.length);
  const busiest = indicators.filter(({ agencies }) => agencies.includes('mes')).length;
  expect(rows[0]).toBe(`Министерство образования и науки Республики Казахстан МОН${busiest}124257 0878 133 869`);
  expect(rows.find((row) => row.startsWith('Министерство труда'))).toMatch(/МТСЗН\d+20–6 525 812$/);
});
