import { buildRegionList } from '@mocks/handlers/regions';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { textOf } from '@/app/app-fixture';
import { keepQuiet, map, openRegions } from '@/app/regions-page-fixture';
import { PROGRAMME_YEARS } from '@/domain/series';
import { text } from '@/shared/i18n/text-fixture';
import { usePreferences } from '@/shared/state/preferences';

keepQuiet();

describe('the title of a view', () => {
  const heading = () => textOf(screen.getByRole('heading', { level: 1 }));
  const heard = () => textOf(document.querySelector('[data-spoken-change]'));

  test('names indicator, part, drawing and year, in the page, and in its tab', async () => {
    await openRegions('?indicator=r1-3-3&series=school&year=2020');
    expect(heading()).toMatch(/, мектептер: өңірлер картасы, 2020 жыл$/);
    await waitFor(() => expect(document.title).toContain(heading()));
  });

  test('of the default view as well', async () => {
    await openRegions('');
    expect(heading()).toMatch(/\S: өңірлер картасы, 2022 жыл$/);
  });

  test('is silent at first; a change of year or drawing is said in one sentence with its result', async () => {
    const { user } = await openRegions('?indicator=r1-3-3&series=school&year=2020&borders=2018');
    expect(heard()).toBe('');
    const years = within(screen.getByRole('navigation', { name: text.kk('common:term.year') }));
    await user.click(years.getByRole('link', { name: '2019' }));
    await waitFor(() =>
      expect(heard()).toMatch(/өңірлер картасы, 2019 жыл \(2018 жылғы шекараларда\)\. .+: Мәні\. Барлық 17 өңірдің фактісі белгілі\.$/),
    );
    await user.click(screen.getByRole('link', { name: text.kk('regions:view.ranking') }));
    await waitFor(() => expect(heard()).toMatch(/өңірлер рейтингі, 2019 жыл.*Реттеу негізі: Деңгей\./));
    expect(heading()).toContain('өңірлер рейтингі');
  });
});

describe('years without a plan', () => {
  test('published facts of 2018 are on the map and in places, without a verdict, and the page says why', async () => {
    await openRegions('?indicator=r1-3-3&series=tvet&year=2018&facts=official');
    expect(screen.getByText(/Бұл жылға жоспар белгіленбеген/)).toBeInTheDocument();
    const known = within(map())
      .getAllByRole('link')
      .map((link) => link.getAttribute('aria-label') ?? '')
      .filter((label) => label.includes('факт'));
    expect(known.length).toBeGreaterThan(10);
    for (const label of known) expect(label).toMatch(/Жоспар белгіленбеген, \d+-орын/);
  });

  test('a region without a value has no data in the table as on the map: that no plan was set is no reason for it', async () => {
    await openRegions('?indicator=r1-3-3&series=tvet&year=2018&facts=official');
    const rows = screen.getAllByRole('row', { hidden: true });
    const facts = rows.map((row) => textOf(row.querySelector('td[data-label="Факт"]')));
    expect(facts).toContain(text.kk('common:state.no-data'));
    expect(facts).not.toContain(text.kk('common:state.not-planned'));
  });

  test('a year without published values leads to those that have some', async () => {
    const { user, router } = await openRegions('?indicator=r1-3-3&series=tvet&year=2025&facts=official&view=ranking');
    const years = screen.getByText(/Жарияланған мәндері бар жылдар/);
    expect(within(years).getAllByRole('link').map(textOf)).toEqual(['2018', '2019']);
    await user.click(within(years).getByRole('link', { name: '2019' }));
    await waitFor(() => expect(router.shown.search).toMatchObject({ year: 2019, facts: 'official', view: 'ranking' }));
    expect((await screen.findAllByRole('rowheader')).length).toBeGreaterThan(10);
  });

  test('the matrix leads there as well', async () => {
    const published = new Set(buildRegionList().published.flatMap((row) => row.years));
    const without = PROGRAMME_YEARS.findLast((year) => !published.has(year));
    await openRegions(`?view=matrix&year=${without}&facts=official`);
    const years = screen.getByText(/Жарияланған мәндері бар жылдар/);
    expect(within(years).getAllByRole('link').map(textOf)).toContain('2018');
  });
});

describe('the ranking', () => {
  const places = () =>
    screen
      .getAllByRole('row')
      .slice(1)
      .map((row) => textOf(row.querySelector('td')));

  test('ties share a place and say so', async () => {
    await openRegions('?indicator=r1-3-3&series=preschool&year=2025&view=ranking');
    const shared = places().filter((place) => place.includes(text.kk('regions:place.shared')));
    expect(shared.length).toBeGreaterThan(1);
    const numbers = places().map((text) => Number.parseInt(text, 10));
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    expect(numbers.every((place) => numbers.filter((other) => other < place).length === place - 1)).toBe(true);
  });

  test('facts are shown with the digits that decide about the places, and the median of the regions stands beside the nation', async () => {
    await openRegions('?indicator=r1-3-3&series=school&year=2020&view=ranking');
    const facts = screen
      .getAllByRole('row')
      .slice(1)
      .map((row) => textOf(row.querySelector('[data-label="Факт"]')));
    const shown = places().map((place, i) => `${Number.parseInt(place, 10)} ${facts[i]}`);
    expect(facts.every((fact) => /^\d+,\d%$/.test(fact))).toBe(true);
    for (const [i, fact] of facts.entries()) {
      const alike = facts.flatMap((other, j) => (other === fact ? [shown[j]] : []));
      expect(alike).toEqual(alike.map(() => shown[i]));
    }
    expect(new Set(shown).size).toBe(new Set(facts).size);
    expect(screen.getByText(text.kk('regions:summary.median', { value: '74,9%' }), { exact: false })).toBeInTheDocument();
    expect(textOf(screen.getByText(/^өңірлер медианасы:/))).toContain('74,9%');
    expect(document.querySelectorAll('table svg line[class*="median"]').length).toBeGreaterThan(10);
  });

  test('months ahead are told by a word and never by a minus, as in the sentence that is heard', async () => {
    await openRegions('?indicator=r1-3-3&series=school&year=2020&view=ranking&by=lag');
    const lags = screen
      .getAllByRole('row')
      .slice(1)
      .map((row) => textOf(row.querySelector('[data-label="Кешігу, ай"]')));
    const ahead = lags.filter((lag) => lag.includes('Жоспардан'));
    expect(ahead.length).toBeGreaterThan(0);
    for (const lag of ahead) expect(lag).toMatch(/^(≥ )?\d[\d,]* алда/);
    expect(lags.join()).not.toMatch(/[−-]\d/);
  });

  test('by the share of the own distance the six redrawn regions stand below with the reason', async () => {
    await openRegions('?indicator=r1-5-1&year=2025&view=ranking&by=share');
    const below = screen.getByRole('region', { name: /Орын берілмеген өңірлер: 6/ });
    expect(within(below).getAllByText(/шекарасы өзгерген/)).toHaveLength(6);
    expect(places()).toHaveLength(14);
  });

  test('by the share, a region with hardly any way to go stands below with the reason, and no bar leaves its frame', async () => {
    await openRegions('?indicator=r1-3-3&series=school&year=2020&view=ranking&by=share');
    const below = within(screen.getByRole('region', { name: /Орын берілмеген/ }));
    expect(textOf(below.getByText(/жол тым қысқа болған: өлшенетін ең қысқа жол – 10 п\./).closest('li'))).toContain('Алматы қаласы');
    const shares = screen
      .getAllByRole('row')
      .slice(1)
      .flatMap(
        (row) =>
          textOf(row)
            .match(/−?\d+(?=%)/g)
            ?.map((share) => share.replace('−', '-')) ?? [],
      );
    expect(Math.min(...shares.map(Number))).toBeGreaterThan(-1000);
    const ends = [...document.querySelectorAll('table svg rect')].map((bar) => {
      const [x = 0, width = 0] = ['x', 'width'].map((name) => Number.parseFloat(bar.getAttribute(name) ?? ''));
      return [x, x + width];
    });
    expect(ends.length).toBeGreaterThan(3);
    for (const [from = -1, to = 101] of ends) expect(from >= 0 && to <= 100.01).toBe(true);
  });

  test('the own region is named on top and keeps its place', async () => {
    usePreferences.getState().set({ region: 'KZ-61' });
    await openRegions('?indicator=r1-5-1&year=2025&view=ranking');
    expect(textOf(screen.getByText(/Сіздің өңіріңіз/))).toContain('20-орын');
    const rows = screen.getAllByRole('row');
    expect(textOf(rows.at(-1))).toContain(text.kk('regions:mine.mark'));
  });
});
