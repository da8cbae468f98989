import { buildIndicatorList } from '@mocks/handlers/indicators';
import { buildProgramme } from '@mocks/handlers/programme';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openApp, textOf } from '@/app/app-fixture';
import { text } from '@/shared/i18n/text-fixture';

const { indicators } = buildIndicatorList();
const region = (name: string) => within(screen.getByRole('region', { name }));

test('the ministry of 2019 is shown with its two successors and all that it answers for', async () => {
  await openApp('/ru/agencies/mes/?year=2022');
  expect(screen.getByRole('heading', { level: 1, name: 'Министерство образования и науки Республики Казахстан' })).toBeVisible();
  expect(screen.getByText(/С 11 июня 2022 года его правопреемники/)).toBeVisible();
  expect(screen.getByText('Министерство просвещения Республики Казахстан')).toBeVisible();
  expect(screen.getByText('Министерство науки и высшего образования Республики Казахстан')).toBeVisible();
  const own = indicators.filter(({ agencies }) => agencies.includes('mes'));
  expect(region(text.ru('agencies:indicators.title')).getAllByRole('rowheader')).toHaveLength(own.length);
  expect(region(text.ru('agencies:measures.title')).getByText(/По плану исполнитель отвечает за 124 мероприятия/)).toBeVisible();
});

test('an indicator shows the verdict of the year in view with its figures, and the catalogue opens with the same choice', async () => {
  await openApp('/ru/agencies/mes/?year=2022');
  const pisa = region(text.ru('agencies:indicators.title')).getByRole('row', { name: /^PISA: результаты/ });
  expect(pisa).toHaveTextContent(text.ru('common:verdict.far'));
  expect(screen.getByText(/^Постановление утратило силу/, { selector: 'summary' })).toBeVisible();
  const [stretch] = region(text.ru('agencies:indicators.title')).getAllByRole('link', { name: /^далеко от плана: \d+$/ });
  expect(stretch).toHaveAttribute('href', '/ru/indicators/?agency=mes&verdict=far&year=2022');
});

test('money of its own and money that it shares are kept apart, and the page says why', async () => {
  await openApp('/ru/agencies/akimats/');
  const rows = region(text.ru('agencies:money.title')).getAllByRole('row').map(textOf);
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
  expect(region(text.ru('agencies:indicators.title')).getByText(text.ru('agencies:indicators.none'))).toBeVisible();
  expect(screen.queryByRole('navigation', { name: text.ru('common:term.year') })).not.toBeInTheDocument();
});

test('an unknown code leads to a clear page', async () => {
  await openApp('/kk/agencies/nobody/');
  expect(screen.getByRole('heading', { level: 1, name: text.kk('agencies:unknown.title') })).toBeVisible();
  expect(screen.getByRole('link', { name: text.kk('agencies:unknown.link') })).toHaveAttribute('href', '/kk/agencies/');
});

test('the list names all bodies of the programme, the busiest first, with dashes for unknown sums', async () => {
  await openApp('/ru/agencies/');
  const rows = screen.getAllByRole('row').slice(1).map(textOf);
  expect(rows).toHaveLength(buildProgramme().agencies.length);
  const busiest = indicators.filter(({ agencies }) => agencies.includes('mes')).length;
  expect(rows[0]).toBe(`Министерство образования и науки Республики Казахстан МОН${busiest}124257 0878 133 869`);
  expect(rows.find((row) => row.startsWith('Министерство труда'))).toMatch(/МТСЗН\d+20–6 525 812$/);
});
