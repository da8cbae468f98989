import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { openApp, textOf } from '@/app/app-fixture';
import { text } from '@/shared/i18n/text-fixture';

async function open(address: string) {
  const app = await openApp(address);
  await screen.findByRole('table', { name: /^Факт|жылғы факт/ });
  return app;
}

const yearTable = () => within(screen.getByRole('table', { name: /К плану – факт минус план/ }));
const headsOf = () => yearTable().getAllByRole('columnheader').map(textOf);
const wide = (container: HTMLElement) => container.querySelectorAll('[role="img"] svg')[1] as SVGElement;

test('opened empty it shows the three cities and says why', async () => {
  await open('/ru/compare/');
  expect(screen.getByText(text.ru('compare:lead.cities'))).toBeVisible();
  expect(headsOf()).toEqual([
    text.ru('common:term.year'),
    'г. Астана',
    'г. Алматы',
    'г. Шымкент',
    text.ru('compare:table.nation'),
    text.ru('compare:table.plan'),
  ]);
});

test('the address decides: unknown ids are named and left out, the fifth region is dropped', async () => {
  await open('/ru/compare/?r=KZ-99&r=KZ-63&r=KZ-71&r=KZ-61&r=KZ-35');
  expect(screen.getByText(text.ru('compare:lead.unknown', { ids: 'KZ-99' }))).toBeVisible();
  expect(headsOf().slice(1, -2)).toEqual(['Восточно-Казахстанская', 'г. Астана', 'Туркестанская']);
});

test('a region whose value is only demo has no data with published facts, also in a sum, which has no plan of its own', async () => {
  await open('/ru/compare/?r=KZ-61&r=KZ-10&indicator=r1-6-3&facts=official');
  const row = yearTable().getByRole('row', { name: /^2024/ });
  const [, region] = [...row.children].map((cell) => (cell.textContent ?? '').trim());
  expect(region).toBe(text.ru('common:state.no-data'));
});

test('the drawing has a mark for every fact of the table, and no other', async () => {
  const { container } = await open('/ru/compare/?r=KZ-63&r=KZ-10&r=KZ-71&indicator=r1-3-3&series=school');
  const rows = yearTable().getAllByRole('row').slice(1);
  const factsOf = (column: number) => rows.filter((row) => /%/.test(within(row).getAllByRole('cell')[column]?.textContent ?? '')).length;
  const lines = [...wide(container).querySelectorAll('g[class*="line"]')];
  const marks = lines.map((line) => line.querySelectorAll('[class*="dot"], [class*="hollow"]').length);
  expect(marks).toEqual([3, 0, 1, 2].map(factsOf));
  expect(marks[2]).toBe(4);
});

test('no difference is called equal: Astana in 2020 at the level of the nation', async () => {
  await open('/kk/compare/?r=KZ-71&indicator=r1-1-4');
  const row = within(screen.getByRole('table', { name: /Жоспардан ауытқу/ })).getByRole('row', { name: /^2020/ });
  expect(row).toHaveTextContent(text.kk('compare:table.toNationSame'));
  expect(row).not.toHaveTextContent(text.kk('compare:table.toNation', { difference: 0 }));
});

test('a difference is fact minus plan: what Astana reported for 2020 against the 75 % that the decree planned', async () => {
  await open('/ru/compare/?r=KZ-71&indicator=r1-3-3&series=school');
  const row = yearTable().getByRole('row', { name: /^2020/ });
  const cells = within(row)
    .getAllByRole('cell')
    .map((cell) => (cell.textContent ?? '').replaceAll('\u00A0', ' '));
  expect(cells[2]).toBe('75 %');
  expect(cells[0]).toMatch(/^86,7 % к плану \+11,7 п\.п\./);
});

describe('borders', () => {
  test('as reported, the line of a redrawn region breaks in 2022 and the page says so', async () => {
    await open('/ru/compare/?r=KZ-63&indicator=r1-3-3&series=school');
    expect(screen.getByText(/Линия прерывается в 2022 году/)).toBeVisible();
  });

  test('of 2018 put the parts together: the parent stands in for the new region and its line goes on', async () => {
    const { container } = await open('/ru/compare/?r=KZ-10&borders=2018&indicator=r1-3-3&series=school');
    expect(headsOf().slice(1, -2)).toEqual(['Восточно-Казахстанская']);
    expect(screen.getByText(/^В границах 2018 года не было: Абай\. Вместо них показаны области, из которых они выделены\./)).toBeVisible();
    expect(screen.queryByText(/Линия прерывается/)).not.toBeInTheDocument();
    const [, region] = wide(container).querySelectorAll('g[class*="line"]');
    const pieces = [...(region?.querySelectorAll(':scope > path:not([class])') ?? [])].map((path) => path.getAttribute('d') ?? '').join('');
    expect(pieces.split('L').length - 1).toBe(7);
  });
});

test('a region chosen from the list goes into the address', async () => {
  const { router } = await open('/ru/compare/?r=KZ-71');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: text.ru('compare:choice.place', { n: 2 }) }), 'KZ-61');
  await waitFor(() => expect(router.shown.searchStr).toBe('?r=KZ-71&r=KZ-61'));
  expect(headsOf().slice(1, -2)).toEqual(['г. Астана', 'Туркестанская']);
});
