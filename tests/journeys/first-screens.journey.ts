import type { Page } from '@playwright/test';
import { expect, test } from './guarded-test';
import { LANGUAGES, open, text } from './site';

const PHONE = { width: 360, height: 780 };
const DESK = { width: 1440, height: 900 };

/** What must lie in the first screen, in Kazakh, whose words are the longer ones. `whole`: to its lower edge, `half`: to its middle, not only its upper. */
const FIRST = [
  { address: '/kk/indicators/', size: PHONE, shown: 'tbody tr' },
  { address: '/kk/indicators/', size: DESK, shown: 'tbody tr' },
  { address: '/kk/indicators/t1-2/', size: PHONE, shown: '#answer dl > div:nth-child(2)', whole: true },
  { address: '/kk/indicators/r1-7-3/', size: PHONE, shown: '#answer dl > div:nth-child(2)', whole: true },
  { address: '/kk/indicators/r1-8-1/', size: PHONE, shown: '#answer dl > div:nth-child(2)', whole: true },
  { address: '/kk/indicators/t1-2/', size: DESK, shown: '#chart [data-picture="drawing"]', whole: true },
  { address: '/kk/indicators/t1-2/', size: DESK, shown: '#answer dl > div:nth-child(2)', whole: true },
  { address: '/kk/action-plan/', size: PHONE, shown: 'section[aria-labelledby] h2', whole: true },
  { address: '/kk/action-plan/', size: DESK, shown: 'section[aria-labelledby] tbody tr' },
  { address: '/kk/studies/', size: PHONE, shown: '#road', whole: true },
  { address: '/kk/studies/', size: PHONE, shown: '[data-picture="drawing"]', half: true },
  { address: '/kk/studies/', size: DESK, shown: '[data-picture="drawing"]', whole: true },
  { address: '/kk/funding/', size: PHONE, shown: '[data-picture="drawing"]', whole: true },
  { address: '/kk/funding/', size: DESK, shown: '[data-picture="drawing"]', whole: true },
] as const;

test('the first screen answers, and the line of conditions takes no more than its room', async ({ page }) => {
  for (const { address, size, shown, ...rest } of FIRST) {
    await page.setViewportSize(size);
    await page.goto(address);
    const box = await page.locator(`main ${shown}`).first().boundingBox();
    const part = 'whole' in rest ? 1 : 'half' in rest ? 1 / 2 : 0;
    const edge = box && box.y + box.height * part;
    expect(edge, `${address} ${shown} at ${size.width}`).toBeLessThanOrEqual(size.height);
    const line = await page.locator('main [data-status]').first().boundingBox();
    expect(line?.height, `${address} status line at ${size.width}`).toBeLessThanOrEqual(size === PHONE ? 96 : 48);
  }
});

test('the line of conditions keeps its room where generated values are hidden', async ({ page }) => {
  await page.setViewportSize(PHONE);
  for (const language of LANGUAGES) {
    await open(page, `/${language}/indicators/?facts=official`);
    const line = page.locator('main [data-status]').first();
    await expect(line).toContainText(text(language, 'common', 'facts.show'));
    expect((await line.boundingBox())?.height, language).toBeLessThanOrEqual(96);
  }
});

/** Pages that open with a sentence and its number. */
const SAYING = ' coverage/ compare/ funding/ agencies/ registers/ data/ method/ quality/ report/ updates/'.split(' ');

test('a page says its finding with its number in the first screen of a phone, in both languages', async ({ page }) => {
  await page.setViewportSize(PHONE);
  for (const address of LANGUAGES.flatMap((language) => SAYING.map((rest) => `/${language}/${rest}`))) {
    await page.goto(address);
    const finding = page.locator('main :is(.finding, .saying)').first();
    await expect(finding, address).toHaveText(/\d/);
    const box = await finding.boundingBox();
    expect(box && box.y + box.height, address).toBeLessThanOrEqual(PHONE.height);
  }
});

test('at a desk both findings of coverage stand side by side, and its first card begins in the first screen', async ({ page }) => {
  await page.setViewportSize(DESK);
  await page.goto('/kk/coverage/');
  const [lead, all, card] = ['#lead-rates', '#coverage-answer', 'main li h3'].map((part) => page.locator(part).first());
  await expect.poll(async () => (await all?.boundingBox())?.y).toBe((await lead?.boundingBox())?.y);
  expect((await card?.boundingBox())?.y).toBeLessThan(DESK.height);
});

test('at a desk the finding of the overview leaves no hole beside what it rests on, and what needs attention is seen below both', async ({
  page,
}) => {
  await page.setViewportSize(DESK);
  for (const language of LANGUAGES) {
    await page.goto(`/${language}/`);
    const columns = page.locator('main div:has(> [aria-labelledby="attention"]) > *');
    await expect(columns).toHaveCount(3);
    const [finding, , basis] = await columns.evaluateAll((parts) =>
      parts.map((part) => part.lastElementChild?.getBoundingClientRect().bottom ?? 0),
    );
    expect(Math.abs((finding ?? 0) - (basis ?? 0)), language).toBeLessThanOrEqual(160);
    const line = await columns.locator('ol > li:last-child > :nth-child(2)').first().boundingBox();
    expect((line?.y ?? 0) + (line?.height ?? 0), language).toBeLessThanOrEqual(DESK.height);
  }
});

const LONGEST = {
  '/kk/coverage/': 7000,
  '/kk/method/': 6000,
  '/kk/closing/': 7500,
  '/kk/commitments/': 2500,
  '/kk/quality/': 2200,
  '/kk/indicators/': 7500,
  '/kk/action-plan/': 6000,
  '/kk/funding/': 7000,
  '/kk/data/': 7000,
  '/kk/agencies/': 5500,
};

test('the long lists are read on a phone without a long way', async ({ page }) => {
  await page.setViewportSize(PHONE);
  for (const [address, longest] of Object.entries(LONGEST)) {
    await page.goto(address);
    await page.evaluate(() => {
      for (const row of document.querySelectorAll('tbody tr')) row.scrollIntoView();
    });
    expect(await page.evaluate(() => document.documentElement.scrollHeight), address).toBeLessThanOrEqual(longest);
  }
});

test('on a phone the measures of a task are folded, and a measure that is asked for by its address or by a word is not', async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  await open(page, '/kk/action-plan/');
  const row = page.locator('#m-2');
  await expect(row).toBeHidden();
  await page
    .locator('main section summary')
    .filter({ hasText: text('kk', 'action-plan', 'task.show') })
    .first()
    .click();
  await expect(row).toBeVisible();
  expect((await row.boundingBox())?.height, 'a measure is a few lines').toBeLessThanOrEqual(220);
  await open(page, '/kk/action-plan/#m-127');
  await expect(page.locator('#m-127')).toBeInViewport();
  await open(page, '/kk/action-plan/?q=64');
  await expect(page.locator('#m-64')).toBeVisible();
});

test('the verdict of an indicator stays inside its card at a desk, in both languages', async ({ page }) => {
  for (const [width, address] of [
    [1440, '/kk/indicators/r1-4-4/'],
    [1200, '/kk/indicators/r1-4-4/'],
    [1440, '/ru/indicators/r1-4-4/'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await open(page, address);
    const overhang = await page.locator('#answer').evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(overhang, `${address} at ${width}`).toBeLessThanOrEqual(0);
  }
});

test('a link to a part of the method arrives at it, also where the part is folded', async ({ page }) => {
  for (const size of [PHONE, DESK]) {
    await page.setViewportSize(size);
    for (const part of ['lag', 'numbers']) {
      await open(page, `/kk/method/#${part}`);
      await expect(page.locator(`#${part}`), `${part} at ${size.width}`).toBeVisible();
      await expect(page.locator(`#${part} > *`).first(), `${part} at ${size.width}`).toBeInViewport();
    }
  }
  await page.setViewportSize(PHONE);
  await open(page, '/kk/method/');
  await expect(page.locator('#lag')).toBeHidden();
  await page.locator('nav[aria-labelledby="contents-title"] summary').click();
  await page.locator('nav[aria-labelledby="contents-title"] a[href$="#lag"]').click();
  await expect(page.locator('#lag')).toBeVisible();
  await expect(page.locator('#lag > *').first()).toBeInViewport();
});

/** The fourteen main pages, the briefing and the account. */
const MAIN =
  ' indicators/ indicators/t1-2/ regions/ regions/KZ-10/ coverage/ compare/ studies/ funding/ action-plan/ agencies/ registers/ data/ method/ briefing/ closing/'.split(
    ' ',
  );

/**
 * Sizes and weights of the words that are seen in the page, drawings apart: they have a scale of their own; and the words that a narrow place breaks
 * into lines of a few letters.
 */
const typeOf = (page: Page) =>
  page.evaluate(() => {
    const sizes = new Set<string>();
    const weights = new Set<string>();
    const broken: string[] = [];
    const walk = document.createTreeWalker(document.querySelector('main') as Node, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      const element = walk.currentNode.parentElement;
      if (!walk.currentNode.nodeValue?.trim() || !element?.checkVisibility() || element.closest('svg, option')) continue;
      if (element.getBoundingClientRect().width < 2) continue;
      const style = getComputedStyle(element);
      sizes.add(style.fontSize);
      weights.add(style.fontWeight);
      const words = document.createRange();
      words.selectNodeContents(walk.currentNode);
      const letters = walk.currentNode.nodeValue.trim();
      const tops = new Set([...words.getClientRects()].map(({ top }) => Math.round(top)));
      if (tops.size > 1 && letters.length / tops.size < 3) broken.push(letters);
    }
    return { sizes: [...sizes].sort(), weights: [...weights].sort(), broken };
  });

for (const size of [PHONE, DESK]) {
  test(`every main page has four sizes of text, a fifth only for its saying, three weights, and no word broken letter by letter, at ${size.width}`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    for (const address of MAIN) {
      await page.goto(`/ru/${address}`);
      const { sizes, weights, broken } = await typeOf(page);
      expect(broken, address).toEqual([]);
      const saying = await page.locator('main .saying').count();
      expect(sizes.length, `/ru/${address}: ${sizes.join(', ')}`).toBeLessThanOrEqual(saying > 0 ? 5 : 4);
      expect(
        weights.filter((weight) => !['400', '600', '700'].includes(weight)),
        address,
      ).toEqual([]);
    }
  });
}

test('the five verdicts of the catalogue are chosen in one line, in both languages', async ({ page }) => {
  await page.setViewportSize(DESK);
  for (const language of LANGUAGES) {
    await page.goto(`/${language}/indicators/`);
    const tops = await page.locator('main fieldset > label').evaluateAll((chips) => chips.map((chip) => chip.getBoundingClientRect().top));
    expect(tops).toHaveLength(5);
    expect(new Set(tops).size, language).toBe(1);
  }
});

test('on a phone it is seen outside of the fold that a baseline is an expectation, and what contradicts one', async ({ page }) => {
  await page.setViewportSize(PHONE);
  for (const language of LANGUAGES) {
    for (const address of ['r1-2-1/?series=timss-mathematics-4', 'r1-1-4/', 'r2-3-2/']) {
      await open(page, `/${language}/indicators/${address}`);
      await expect(page.locator('#numbers'), address).toBeHidden();
      const warning = page.locator('main section:has(#numbers) > p');
      await expect(warning.first(), address).toBeVisible();
      if (address.includes('timss')) await expect(warning).toContainText([text(language, 'indicator', 'numbers.expectation')]);
    }
  }
});

test('on a phone the calendar of admission says days, their state and the point of the order in two lines, and calls a remark once', async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  for (const language of LANGUAGES)
    for (const query of ['', '?on=05-20']) {
      await open(page, `/${language}/registers/tvet-admission/${query}`);
      const row = page.locator('main table:has(svg) tbody tr');
      const heights = await row.evaluateAll((rows) => rows.map((one) => (one as HTMLTableRowElement).cells[1]?.clientHeight ?? 0));
      expect(Math.max(...heights), `${language}${query}`).toBeLessThanOrEqual(44);
      const fold = row.locator('details').first();
      await fold.locator('summary').click();
      expect(await fold.innerText()).not.toContain(text(language, 'registers', 'row.noteWord'));
    }
});
