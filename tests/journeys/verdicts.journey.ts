import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { csvParse } from 'd3-dsv';
import { expect, test } from './guarded-test.ts';
import { answerOf, LANGUAGES, type Language, open, text } from './site.ts';

/** One line of the published table of verdicts, and why this one is looked at. */
interface Cell {
  readonly indicator: string;
  readonly series: string;
  readonly region: string;
  readonly year: number;
  readonly why: string;
}

const CELLS: readonly Cell[] = [
  {
    indicator: 't1-2',
    series: 'mathematics',
    region: 'KZ',
    year: 2022,
    why: 'a study that was moved: the plan of 2021 meets the fact of 2022',
  },
  { indicator: 't1-2', series: 'reading', region: 'KZ', year: 2025, why: 'the round was held, its result is awaited' },
  { indicator: 'r1-3-3', series: 'preschool', region: 'KZ', year: 2020, why: 'an official fact that is ahead of its plan' },
  { indicator: 't2-2', series: 'total', region: 'KZ', year: 2020, why: 'the source stopped publishing: a state in place of a verdict' },
  { indicator: 'r2-1-1', series: 'total', region: 'KZ', year: 2023, why: 'growth in per cent, by a demo value, long after the first year' },
  { indicator: 'r1-3-3', series: 'preschool', region: 'KZ-11', year: 2020, why: 'an official fact of a region' },
  {
    indicator: 't1-2',
    series: 'mathematics',
    region: 'KZ-71',
    year: 2022,
    why: 'a region that took part in the study, from a secondary source',
  },
  { indicator: 'r1-6-3', series: 'total', region: 'KZ-10', year: 2022, why: 'a sum: the region has a fact and no verdict' },
  { indicator: 'r1-1-4', series: 'total', region: 'KZ-10', year: 2022, why: 'a region formed in that year, without data' },
  { indicator: 't1-1', series: 'age-1-6', region: 'KZ-59', year: 2025, why: 'a demo value of a region in the last year' },
];

type Line = Readonly<Record<'plan' | 'fact' | 'provenance' | 'state' | 'verdict' | 'gap' | 'lag_months', string>>;

const published = csvParse(readFileSync(path.resolve(process.env['JOURNEYS_DIST'] ?? 'dist', 'api/v1/verdicts.csv'), 'utf8'));

function lineOf({ indicator, series, region, year }: Cell): Line {
  const own = published.find(
    (line) => line['indicator'] === indicator && line['series'] === series && line['region'] === region && line['year'] === String(year),
  );
  if (!own) throw new Error(`verdicts.csv has no ${indicator} ${series} ${region} ${year}`);
  return own as unknown as Line;
}

type Words = Readonly<Record<Language, string>>;

const { indicators } = answerOf<{ indicators: { id: string; short: Words; series: { code: string; short: Words | null }[] }[] }>(
  'indicators.json',
);

/**
 * The table whose caption names the series. A page is prerendered with the part, the indicator and the year that it begins with, and turns to
 * those of the address when it comes alive.
 */
async function tableOf(tables: Locator, language: Language, { indicator, series, region, year }: Cell): Promise<Locator> {
  const asked = indicators.find(({ id }) => id === indicator);
  const part = asked?.series.find(({ code }) => code === series);
  if (!asked || !part) throw new Error(`no series ${indicator} ${series}`);
  const table = tables.filter({ has: tables.page().locator('caption', { hasText: (part.short ?? asked.short)[language] }) });
  if (region !== 'KZ') await expect(table.locator('caption')).toContainText(String(year));
  return table;
}

/** The cells of a row; `null` = the page has no such column. */
interface Shown {
  readonly plan: Locator;
  readonly fact: Locator;
  readonly verdict: Locator;
  readonly lag: Locator | null;
  /** The page of an indicator shows the difference, too. */
  readonly difference: Locator | null;
}

/** The row of the year in the table of the indicator's page. */
async function rowOfNation(page: Page, language: Language, wanted: Cell): Promise<Shown> {
  const { indicator, series, year } = wanted;
  await open(page, `/${language}/indicators/${indicator}/?series=${series}`);
  const table = await tableOf(page.locator('figure details table'), language, wanted);
  const row = table.locator('tbody tr').filter({ has: page.locator('th', { hasText: new RegExp(`^${year}`) }) });
  await expect(row).toHaveCount(1);
  const cell = (namespace: string, key: string) => row.locator(`td[data-label="${text(language, namespace, key)}"]`);
  const lag = cell('indicator', 'table.lag');
  return {
    plan: cell('common', 'term.plan'),
    fact: cell('common', 'term.fact'),
    verdict: cell('common', 'verdict.label'),
    lag: (await lag.count()) > 0 ? lag : null,
    difference: cell('indicator', 'table.difference'),
  };
}

/** The row of the region in the table of the year, the twin of the map: regions without data are in it, too. */
async function rowOfRegion(page: Page, language: Language, wanted: Cell): Promise<Shown> {
  const { indicator, series, region, year } = wanted;
  await open(page, `/${language}/regions/?indicator=${indicator}&series=${series}&year=${year}`);
  const table = await tableOf(page.locator('main table'), language, wanted);
  const row = table.locator('tbody tr').filter({ has: page.locator(`th a[href*="/regions/${region}/"]`) });
  await expect(row).toHaveCount(1);
  const cell = (namespace: string, key: string) => row.locator(`td[data-label="${text(language, namespace, key)}"]`);
  return {
    plan: cell('regions', 'against.national-plan'),
    fact: cell('common', 'term.fact'),
    // a badge stands in the column of verdicts, where there is no fact in that of facts
    verdict: row,
    lag: cell('regions', 'by.lag').locator('[aria-hidden]'),
    difference: null,
  };
}

/** The first number in a text of the site: a comma for decimals, spaces between thousands, a minus of its own. */
function numberIn(words: string): { readonly value: number; readonly decimals: number } | null {
  const found = /[-\u2212]?\d[\d\u00a0\u202f]*(?:,(\d+))?/.exec(words);
  if (!found) return null;
  const plain = found[0]
    .replace('\u2212', '-')
    .replaceAll(/[\u00a0\u202f]/g, '')
    .replace(',', '.');
  return { value: Number(plain), decimals: found[1]?.length ?? 0 };
}

/** The page rounds to the decimals that it prints; the file has all digits. Absent in the file: no number on the page. */
async function expectFigure(cell: Locator, exact: string, what: string, signOf: (value: number) => number = (value) => value) {
  const words = (await cell.textContent()) ?? '';
  const shown = numberIn(words);
  if (exact === '') {
    expect(shown, `${what}: "${words}"`).toBeNull();
    return;
  }
  expect(shown, `${what}: "${words}"`).not.toBeNull();
  if (!shown) return;
  expect(Math.abs(signOf(shown.value) - signOf(Number(exact))), `${what}: "${words}" for ${exact}`).toBeLessThanOrEqual(
    0.5 * 10 ** -shown.decimals + 1e-9,
  );
}

for (const language of LANGUAGES) {
  for (const cell of CELLS) {
    test(`${language}: ${cell.indicator} ${cell.series}, ${cell.region}, ${cell.year} is what verdicts.csv says: ${cell.why}`, async ({
      page,
    }) => {
      const line = lineOf(cell);
      const isNation = cell.region === 'KZ';
      const shown = await (isNation ? rowOfNation : rowOfRegion)(page, language, cell);
      const word = (key: string) => text(language, 'common', key);
      const words =
        line.verdict === 'met'
          ? [word('verdict.met'), word('verdict.exceeded')]
          : [word(`verdict.${line.verdict || 'unknown'}`).replace('2018', '201[89]')];
      const expected = line.verdict ? words : [word(`state.${line.state}`)];
      expect(expected.filter((one) => one.length > 0)).not.toEqual([]);
      await expect(shown.verdict).toContainText(new RegExp(expected.join('|')));
      await expectFigure(shown.fact, line.fact, 'fact');
      // a region shows the national plan only beside a verdict
      await expectFigure(shown.plan, isNation || line.verdict ? line.plan : '', 'plan');
      await expect(shown.fact.locator('abbr')).toHaveCount(line.provenance === 'demo' ? 1 : 0);
      if (shown.difference) await expectFigure(shown.difference, line.gap, 'difference', Math.abs);
      // on the page of an indicator "ahead" is a word
      if (shown.lag) await expectFigure(shown.lag, line.lag_months, 'lag', Math.abs);
    });
  }
}
