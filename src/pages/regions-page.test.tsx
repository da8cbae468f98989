import { buildRegionList, buildYearDetail } from '@mocks/handlers/regions';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { textOf } from '@/app/app-fixture';
import { keepQuiet, map, openRegions } from '@/app/regions-page-fixture';
import { text } from '@/shared/i18n/text-fixture';

keepQuiet();
const focused = () => document.activeElement?.getAttribute('data-region');

describe('the map of the regions', () => {
  test('shows 20 regions, each a link to its profile that says name, fact, plan, verdict and place', async () => {
    await openRegions('?indicator=r1-5-1&year=2025');
    const links = within(map()).getAllByRole('link');
    expect(links).toHaveLength(20);
    const turkistan = within(map()).getByRole('link', { name: /^Түркістан облысы/ });
    expect(turkistan.getAttribute('href')).toContain('/kk/regions/KZ-61/?year=2025');
    const spoken = turkistan.getAttribute('aria-label') ?? '';
    expect(spoken).toMatch(/факт 80,2%/);
    expect(spoken).toMatch(/демонстрациялық/);
    expect(spoken).toMatch(/жоспар 95,0%/);
    expect(spoken).toMatch(/20-орын, барлығы 20/);
  });

  test('is one stop of the Tab key, and arrows lead to the neighbour', async () => {
    const { user } = await openRegions('?indicator=r1-5-1&year=2025');
    const links = within(map()).getAllByRole('link');
    expect(links.filter((link) => link.getAttribute('tabindex') === '0')).toHaveLength(1);
    within(map())
      .getByRole('link', { name: /^Қарағанды/ })
      .focus();
    await user.keyboard('{ArrowLeft}');
    expect(focused()).toBe('KZ-62');
    await user.keyboard('{ArrowRight}');
    expect(focused()).toBe('KZ-35');
    await user.keyboard('{ArrowRight}');
    expect(focused()).toBe('KZ-10');
    expect(links.filter((link) => link.getAttribute('tabindex') === '0').map((link) => link.dataset['region'])).toEqual(['KZ-10']);
  });

  test('shows the figures of the region in focus', async () => {
    await openRegions('?indicator=r1-5-1&year=2025');
    within(map())
      .getByRole('link', { name: /^Түркістан облысы/ })
      .focus();
    const detail = await screen.findByRole('complementary', { name: 'Түркістан облысы' });
    expect(textOf(detail)).toContain('80,2%');
    expect(textOf(detail)).toContain('20 / 20');
  });

  test('a press opens the profile', async () => {
    await openRegions('?indicator=r1-5-1&year=2025');
    const shape = within(map()).getByRole('link', { name: /^Павлодар/ });
    expect(shape).toHaveAttribute('href', expect.stringMatching(/^\/kk\/regions\/KZ-55\//));
  });

  test('the legend leaves only its own regions in full colour', async () => {
    const { user } = await openRegions('?indicator=r1-5-1&year=2025');
    const legend = screen.getByRole('region', { name: text.kk('regions:legend.title') });
    const far = within(legend).getByRole('button', { name: /^Жоспардан алшақ/ });
    const count = Number(/\d+$/.exec(textOf(far))?.[0]);
    await user.click(far);
    expect(far).toHaveAttribute('aria-pressed', 'true');
    const dimmed = within(map())
      .getAllByRole('link')
      .filter((link) => link.querySelector('[data-dim]'));
    expect(dimmed).toHaveLength(20 - count);
  });

  test('before June 2022 and in the borders of 2018 there are 17 regions on the old map', async () => {
    await openRegions('?indicator=r1-5-1&year=2024&borders=2018');
    expect(within(map()).getAllByRole('link')).toHaveLength(17);
    expect(map().innerHTML).toContain('maps/kz-2018.svg#KZ-63');
    expect(screen.getByText(/2018 жылғыдай/)).toBeInTheDocument();
  });

  test('tiles have the same keyboard', async () => {
    const { user } = await openRegions('?indicator=r1-5-1&year=2025&view=tiles');
    const tiles = screen.getByRole('list', { name: /тақташалар/ });
    within(tiles)
      .getByRole('link', { name: /^Ақмола/ })
      .focus();
    await user.keyboard('{ArrowRight}');
    expect(focused()).toBe('KZ-71');
    await user.keyboard('{ArrowUp}{ArrowLeft}');
    expect(focused()).not.toBe('KZ-71');
  });

  test('sums are coloured by their value and judged by nothing', async () => {
    await openRegions('?indicator=r1-7-3&year=2025');
    expect(screen.getByText(/республикалық жоспармен салыстырылмайды/)).toBeInTheDocument();
    expect(within(map()).queryByRole('link', { name: /Орындалды|Жоспардан/ })).toBeNull();
  });

  test('the indicative path is named and called no plan', async () => {
    await openRegions('?indicator=r1-5-1&year=2021&against=indicative-path');
    expect(screen.getByText(/бекітілген жоспар емес/)).toBeInTheDocument();
    expect(
      within(map())
        .getByRole('link', { name: /^Павлодар/ })
        .getAttribute('aria-label'),
    ).toContain('индикативті траектория');
  });
});

describe('official facts only', () => {
  test('a year with official regional facts says for how many regions there are none', async () => {
    const year = Math.max(...buildRegionList().published.flatMap(({ years }) => years));
    const { origins, series } = buildYearDetail(year);
    const known = Math.max(
      ...series.map(
        (row) =>
          origins
            .filter(({ indicator, series: code }) => indicator === row.indicator && code === row.series)
            .flatMap(({ regions }) => regions).length,
      ),
    );
    await openRegions(`?year=${year}&facts=official`);
    expect(screen.getByRole('heading', { level: 1, name: new RegExp(String(year)) })).toBeInTheDocument();
    expect(screen.getByText(new RegExp(`Жарияланған мәні бар өңірлер: ${known} / 20`))).toBeInTheDocument();
    expect(within(map()).getAllByRole('link', { name: /Дерек жоқ/ })).toHaveLength(20 - known);
    expect(screen.getByRole('region', { name: text.kk('regions:sources.title') })).toBeInTheDocument();
    expect(screen.queryByText(text.kk('common:provenance.demoBadge'))).toBeNull();
  });

  test('a series without any official value keeps its map, all gaps with their reason', async () => {
    await openRegions('?facts=official&indicator=r1-5-1&year=2021');
    expect(screen.getByText(/бірде-бірінің жарияланған дерегі табылмады/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: text.kk('regions:published.elsewhere') })).toBeInTheDocument();
    expect(within(map()).getAllByRole('link', { name: /Дерек жоқ/ })).toHaveLength(17);
  });
});

describe('the matrix', () => {
  const names = () => screen.getAllByRole('rowheader').map(textOf);

  test('sorts by the number of plans met and by one indicator, and the order is in the address', async () => {
    const { user, router } = await openRegions('?view=matrix&year=2025');
    const byName = names();
    expect(byName).toHaveLength(20);
    await user.click(screen.getByRole('button', { name: 'Сұрыптау: Орындалған жоспарлар' }));
    await waitFor(() => expect(router.shown.search).toMatchObject({ sort: 'met' }));
    expect(names()).not.toEqual(byName);
    expect(names().toSorted()).toEqual(byName.toSorted());
  });

  test('the best of one indicator stands on top', async () => {
    await openRegions('?view=matrix&year=2025&sort=r1-5-1.total');
    expect(names()[0]).toBe('Қарағанды');
    expect(names().at(-1)).toBe('Түркістан');
  });

  test('arrows walk through the cells and the figures are told', async () => {
    const { user } = await openRegions('?view=matrix&year=2025');
    screen.getByRole('button', { name: 'Сұрыптау: Өңір' }).focus();
    await user.keyboard('{ArrowDown}{ArrowRight}{ArrowRight}');
    const cell = document.activeElement;
    expect(cell?.tagName).toBe('TD');
    expect(cell?.getAttribute('aria-label')).toBeTruthy();
    expect(screen.getAllByRole('status').map(textOf).join()).toMatch(/Абай облысы · .*факт \d/);
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(document.activeElement?.tagName).toBe('A');
  });

  test('a head of a column opens the indicator', async () => {
    await openRegions('?view=matrix&year=2025');
    const head = screen.getAllByRole('columnheader').find((cell) => cell.querySelector('a[href*="r1-5-1"]'));
    expect(within(head ?? document.body).getByRole('link')).toHaveAttribute('href', expect.stringMatching(/^\/kk\/indicators\/r1-5-1\//));
  });
});
