import type { Page } from '@playwright/test';
import { expect, test } from './guarded-test.ts';
import { answerOf, htmlOf, LANGUAGES, open, text } from './site.ts';

/** Inclusive schools in 2020 as the national platform of the sustainable development goals publishes them, per cent, the lowest first; with a decimal, because the places need it. */
const INCLUSIVE_2020 = [66.4, 66.8, 68.6, 69, 71.3, 71.4, 72.7, 73.5, 74.9, 78.9, 80.1, 81.4, 81.9, 86.7, 86.7, 87.4, 88.7];
/** Far: more than 0.3 of the way from 60.4 (2018) to 100 (2025) below the plan of 75, which is below 63.1. Behind: more than a tenth of it, below 71. */
const BEHIND_2020 = ['KZ-19', 'KZ-35', 'KZ-31', 'KZ-61'];
const NEW_REGIONS = ['KZ-10', 'KZ-33', 'KZ-62'];
const MINE = 'KZ-55';

const { regions } = answerOf<{ regions: { id: string; names: { name: Record<string, string>; short: Record<string, string> }[] }[] }>(
  'regions.json',
);
const shortOf = (id: string, language: string) => regions.find((region) => region.id === id)?.names.at(-1)?.short[language] ?? id;

const shapesOf = (page: Page) => page.getByRole('main').locator('a[data-region]');
const rankedOf = (page: Page) => page.getByRole('main').getByRole('table').first().getByRole('rowheader');
const idsIn = (hrefs: (string | null)[]) => hrefs.map((href) => /KZ-\d\d/.exec(href ?? '')?.[0] ?? 'none');
const hrefsOf = (page: Page, row: string) =>
  page
    .getByRole('main')
    .locator(row)
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
const asked = (page: Page, name: string) => new URL(page.url()).searchParams.getAll(name);

/** The arrow that leads from the region with the focus towards another, as a reader would press it; after a press in vain, the other axis. */
function arrowTowards(page: Page, id: string, wasInVain: boolean): Promise<string | null> {
  return page.evaluate(
    ([target, swap]) => {
      const from = document.activeElement?.getBoundingClientRect();
      const to = document.querySelector(`a[data-region="${target}"]`)?.getBoundingClientRect();
      if (!from || !to || document.activeElement?.getAttribute('data-region') === target) return null;
      const across = to.x + to.width / 2 - from.x - from.width / 2;
      const down = to.y + to.height / 2 - from.y - from.height / 2;
      const isAcross = Math.abs(across) > Math.abs(down) !== swap;
      return isAcross ? (across > 0 ? 'ArrowRight' : 'ArrowLeft') : down > 0 ? 'ArrowDown' : 'ArrowUp';
    },
    [id, wasInVain] as const,
  );
}

const focusedRegion = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-region') ?? null);

async function walkTheMapTo(page: Page, id: string): Promise<void> {
  for (let presses = 0; (await focusedRegion(page)) === null && presses < 120; presses += 1) await page.keyboard.press('Tab');
  let wasInVain = false;
  for (let presses = 0; presses < 20; presses += 1) {
    const arrow = await arrowTowards(page, id, wasInVain);
    if (!arrow) break;
    const before = await focusedRegion(page);
    await page.keyboard.press(arrow);
    wasInVain = before === (await focusedRegion(page));
  }
  expect(await focusedRegion(page), 'the arrows lead to the region').toBe(id);
}

for (const language of LANGUAGES) {
  const say = (namespace: string, key: string) => text(language, namespace, key);

  test(`${language}: the akim finds the region by keyboard, sees its weakest sides and sends a comparison`, async ({
    page,
    browser,
    baseURL,
  }) => {
    await open(page, `/${language}/`);
    await page
      .getByRole('navigation', { name: say('common', 'nav.main') })
      .getByRole('link', { name: say('common', 'nav.regions'), exact: true })
      .click();
    await expect(page, 'the view has its own title').toHaveTitle(/20\d\d/);
    await expect(shapesOf(page)).toHaveCount(20);
    await walkTheMapTo(page, MINE);
    await page.keyboard.press('Enter');

    await expect(page).toHaveURL(new RegExp(`/${language}/regions/${MINE}/`));
    await expect(page.getByRole('heading', { level: 1 })).toContainText(shortOf(MINE, language).slice(0, 6));
    const weakest = page.getByRole('region', { name: say('region', 'extremes.weakest.title') }).getByRole('listitem');
    await expect(weakest).toHaveCount(3);
    for (const reason of await weakest.locator('p').last().allInnerTexts()) expect(reason).toMatch(/\d.*\d/);

    const peers = page.getByRole('region', { name: say('region', 'peers.title') });
    await expect(peers.getByRole('rowheader')).toHaveCount(4);
    await peers.getByText(say('region', 'peers.change')).click();
    await peers.getByRole('checkbox', { checked: true }).first().click();
    await expect(peers.getByRole('rowheader')).toHaveCount(3);
    expect(asked(page, 'peer'), 'the choice is in the address').toHaveLength(2);
    await peers.getByRole('link', { name: say('region', 'peers.compare') }).click();

    await expect(page).toHaveURL(new RegExp(`/${language}/compare/`));
    expect(asked(page, 'r')).toHaveLength(3);
    expect(asked(page, 'r')[0]).toBe(MINE);
    const table = (tab: Page) => tab.getByRole('main').locator('table').last();
    await expect(table(page).getByRole('columnheader')).toHaveCount(4);
    const sent = await table(page).innerText();
    await page.reload();
    await expect(table(page)).toHaveText(sent, { useInnerText: true });

    const colleague = await browser.newPage({ ...(baseURL && { baseURL }) });
    await colleague.goto(page.url());
    await expect(table(colleague)).toHaveText(sent, { useInnerText: true });
    await expect(colleague.getByText(say('compare', 'lead.address'))).toBeVisible();
    await colleague.close();
  });

  test(`${language}: the ministry reads from official figures which regions are behind on inclusive schools in 2020`, async ({ page }) => {
    await open(page, `/${language}/regions/?indicator=r1-3-3&series=school&year=2020&facts=official`);
    const main = page.getByRole('main');
    await expect(main).toContainText(say('regions', 'summary.officialAll').replace('{{total}}', '17'));
    await expect(shapesOf(page)).toHaveCount(17);
    await expect(main.getByText(say('common', 'provenance.demoBadge'), { exact: true })).toHaveCount(0);
    await expect(main.getByRole('heading', { name: say('regions', 'sources.title') })).toBeVisible();

    await main.getByRole('link', { name: say('regions', 'view.ranking'), exact: true }).click();
    await expect(page).toHaveURL(/view=ranking/);
    await expect(page, 'the rest of the question stays').toHaveURL(/facts=official/);
    await expect(rankedOf(page)).toHaveCount(17);
    await expect(main.getByText(say('common', 'provenance.demoBadge'), { exact: true })).toHaveCount(0);
    const factsColumn = main
      .getByRole('table')
      .first()
      .locator(`td[data-label="${say('common', 'term.fact')}"]`);
    const facts = (await factsColumn.allInnerTexts()).map((fact) => fact.replace(/\s*%/, '').replace(',', '.').trim());
    expect(facts.map(Number).toReversed()).toEqual(INCLUSIVE_2020);

    const withVerdict = (verdict: string) =>
      main.getByRole('row').filter({ has: page.getByText(say('common', `verdict.${verdict}`), { exact: true }) });
    await expect(withVerdict('far'), 'none of them is far').toHaveCount(0);
    const behind = await withVerdict('behind')
      .getByRole('rowheader')
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(idsIn(behind).toReversed(), 'these are behind, the last one furthest').toEqual(BEHIND_2020);
  });
}

test('in the borders of 2018 a later year has 17 regions on the old map, as reported 20', async ({ page }) => {
  await open(page, '/ru/regions/?year=2023&borders=2018');
  await expect(shapesOf(page)).toHaveCount(17);
  expect(await page.getByRole('main').locator('use').first().getAttribute('href')).toContain('kz-2018');
  await expect(page.getByRole('main')).toContainText(text('ru', 'regions', 'reading.borders.2018'));
  for (const id of NEW_REGIONS) await expect(shapesOf(page).and(page.locator(`[data-region="${id}"]`))).toHaveCount(0);

  await page.getByText(text('ru', 'regions', 'controls.moreSet').replace('{{n}}', '1')).click();
  await page.getByRole('link', { name: text('ru', 'regions', 'borders.as-reported'), exact: true }).click();
  await expect(shapesOf(page)).toHaveCount(20);
  await expect(page).not.toHaveURL(/borders/);
  expect(await page.getByRole('main').locator('use').first().getAttribute('href')).toContain('kz-2022');

  await page
    .getByRole('navigation', { name: text('ru', 'common', 'term.year') })
    .getByRole('link', { name: '2021', exact: true })
    .click();
  await expect(shapesOf(page), 'before June 2022 there were 17 in either reading').toHaveCount(17);
});

test('the ranking lists 17 regions in the borders of 2018 as well, each once', async ({ page }) => {
  await open(page, '/kk/regions/?year=2024&borders=2018&view=ranking');
  await expect(rankedOf(page).first()).toBeVisible();
  const ids = idsIn(await hrefsOf(page, 'table th[scope="row"] a, section[aria-labelledby="unranked"] li a'));
  expect(new Set(ids).size).toBe(17);
  expect(ids).toHaveLength(17);
});

test('the matrix is sorted by a column, keeps its edges while it scrolls and opens an indicator', async ({ page }) => {
  await open(page, '/kk/regions/?view=matrix&year=2023');
  const grid = page.getByRole('grid');
  const names = grid.locator('tbody').getByRole('rowheader');
  await expect(names).toHaveCount(20);
  const byName = await names.allInnerTexts();

  const sorted = grid.locator('th[aria-sort]');
  await expect(sorted).toHaveAttribute('aria-sort', 'ascending');
  await grid.locator('button[data-sort^="r1-"]').first().click();
  await expect(page).toHaveURL(/sort=r1-/);
  await expect(sorted).toHaveAttribute('aria-sort', 'descending');
  await expect(sorted).toHaveCount(1);
  await expect.poll(() => names.allInnerTexts()).not.toEqual(byName);
  expect((await names.allInnerTexts()).toSorted()).toEqual(byName.toSorted());

  await page.setViewportSize({ width: 700, height: 500 });
  const frame = page.getByRole('region', { name: text('kk', 'regions', 'matrix.frame') });
  const [head, name] = [grid.getByRole('columnheader').nth(2), names.nth(12)];
  const before = { head: await head.boundingBox(), name: await name.boundingBox() };
  await frame.evaluate((element) => element.scrollBy({ left: 150, top: 120, behavior: 'instant' }));
  await expect.poll(() => frame.evaluate((element) => [element.scrollLeft, element.scrollTop])).toEqual([150, 120]);
  const after = { head: await head.boundingBox(), name: await name.boundingBox() };
  expect(after.head?.y, 'the titles stay above').toBeCloseTo(before.head?.y ?? -1, 0);
  expect(after.name?.x, 'the names stay at the side').toBeCloseTo(before.name?.x ?? -1, 0);

  const link = grid.locator('thead a').last();
  const href = await link.getAttribute('href');
  await link.click();
  await expect(page).toHaveURL(new RegExp(`/kk/indicators/${/indicators\/([a-z0-9-]+)/.exec(href ?? '')?.[1]}/`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\S/);
});

test('what the colours show is heard when it changes, both ways', async ({ page }) => {
  await open(page, '/kk/regions/');
  await page
    .getByRole('main')
    .getByText(text('kk', 'regions', 'controls.more'), { exact: true })
    .click();
  const colours = page.getByRole('group', { name: text('kk', 'regions', 'colour.label') });
  for (const colour of ['colour.value', 'colour.verdict'] as const) {
    await colours.getByRole('link', { name: text('kk', 'regions', colour), exact: true }).click();
    const heard = `${text('kk', 'regions', 'colour.label')}: ${text('kk', 'regions', colour)}.`;
    await expect(page.locator('[data-spoken-change]')).toContainText(heard);
  }
});

test('a view of the regions is titled, heard and cited by what it shows, from the first moment on', async ({ page }) => {
  const shown = /20\d\d/;
  expect(htmlOf('/ru/regions/').match(/<title>([^<]*)<\/title>/)?.[1], 'the prerendered view as well').toMatch(shown);
  await open(page, '/ru/regions/?indicator=r1-3-3&series=tvet&year=2025&facts=official');
  const years = page.getByRole('main').getByText(text('ru', 'regions', 'published.years'));
  await years.getByRole('link', { name: '2019', exact: true }).click();
  const title = await page.getByRole('heading', { level: 1, name: /2019/ }).innerText();
  await expect(page).toHaveTitle(new RegExp(`^${title.slice(0, 20)}.*2019`));
  await expect(page.locator('[data-spoken-change]'), 'one sentence with its result').toHaveText(/2019 год\. .*17/);
  await expect(shapesOf(page)).toHaveCount(17);
  const fold = page
    .getByRole('contentinfo')
    .locator('details')
    .filter({ hasText: text('ru', 'common', 'cite.title') });
  await fold.locator('summary').click();
  await expect(fold.getByRole('blockquote')).toContainText(title.replace(/\s+/g, ' '));
});
