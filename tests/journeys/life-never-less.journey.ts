import type { Page, Route } from '@playwright/test';
import { expect, test } from './guarded-test.ts';
import { comeAlive, htmlOf, type Language, open, text } from './site.ts';

/** One file of each kind that a page needs to come alive. */
const KINDS: [kind: string, files: string][] = [
  ['the application', '**/assets/index-*.js'],
  ['the modules that all share', '**/assets/all/core-*.js'],
  ['the modules that some pages share', '**/assets/figures-*.js'],
  ["the page's module", '**/assets/pages/indicator-page-*.js'],
  ['the words of the frame', '**/assets/common-*.json'],
  ["the page's words", '**/assets/indicator-*.json'],
];
const FAULTS: [fault: string, answer: (route: Route) => Promise<void>][] = [
  ['is not there', (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>404</h1>' })],
  ['comes as a page of the host', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><h1>Hello</h1>' })],
  ['breaks off', (route) => route.abort('connectionreset')],
];

const readable = (page: Page) => page.evaluate(() => (document.querySelector('main') as HTMLElement).innerText.replaceAll(/\s+/g, ' '));
const line = (page: Page, language: Language, key: string) => page.locator('#life').getByText(text(language, 'life', key));

/** The text of a page that no script has touched. */
async function builtText(page: Page, address: string): Promise<string> {
  await page.route('**/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await page.goto(address);
  const built = await readable(page);
  await page.unroute('**/*.js');
  return built;
}

/** What is fetched only when the reader asks for it: each kind of file, and the act that needs it. */
const ON_DEMAND: [kind: string, files: string, act: keyof typeof ACTS][] = [
  ['the menu of files', '**/assets/download-formats-*.js', 'menu'],
  ['the words of that menu', '**/assets/downloads-*.json', 'menu'],
  ['the words of a file', '**/assets/download-files-*.json', 'file'],
  ['what writes a file', '**/assets/write-download-*.js', 'file'],
  ['what draws a picture', '**/assets/make-picture-*.js', 'picture'],
  ['the words of a picture', '**/assets/pictures-*.json', 'picture'],
  ['the words of the citation', '**/assets/cite-*.json', 'citation'],
];
const loadFailed = text('ru', 'common', 'message.loadFailed');
const fileFailed = text('ru', 'downloads', 'result.failed').replace('{{reason}}', '').trim();
/** What the reader presses, what says that it failed, and what it brings when it does not. */
const ACTS = {
  menu: { press: openMenu, failed: loadFailed, done: text('ru', 'downloads', 'format.csv') },
  file: { press: takeFile, failed: fileFailed, done: text('ru', 'downloads', 'result.ready').replace(/\{\{.*/, '') },
  picture: {
    press: takePicture,
    failed: text('ru', 'common', 'picture.failed'),
    done: text('ru', 'common', 'picture.saved').replace(/\{\{.*/, ''),
  },
  citation: { press: openCitation, failed: loadFailed, done: text('ru', 'cite', 'copyCitation') },
};

async function openMenu(page: Page): Promise<void> {
  await page
    .locator('summary', { hasText: text('ru', 'common', 'download.menu') })
    .first()
    .click();
}
async function takeFile(page: Page): Promise<void> {
  const csv = page.getByRole('button', { name: text('ru', 'downloads', 'format.csv') }).first();
  if (!(await csv.isVisible())) await openMenu(page);
  await csv.click();
}
async function takePicture(page: Page): Promise<void> {
  await page
    .getByRole('group', { name: text('ru', 'common', 'picture.save') })
    .first()
    .getByRole('button', { name: 'SVG', exact: true })
    .click();
}
async function openCitation(page: Page): Promise<void> {
  await page.locator('summary', { hasText: text('ru', 'common', 'cite.title') }).click();
}

test.describe('what is fetched when it is asked for', () => {
  test.use({ tolerated: /Failed to load resource|status 404|dynamically imported module|no answer/ });

  for (const [kind, files, act] of ON_DEMAND) {
    test(`${kind} does not come: the act says so in words, the page stays, and trying again helps`, async ({ page }) => {
      const { press, failed, done } = ACTS[act];
      await open(page, '/ru/indicators/r1-3-3/');
      await page.route(files, (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>404</h1>' }));
      await press(page);
      await expect(page.getByText(failed).first()).toBeVisible();
      await expect(page.getByText(done)).toHaveCount(0);
      await expect(page.locator('#chart figure').first()).toBeVisible();
      await page.unroute(files);
      // a module that failed stays failed as long as its document lives
      if (files.endsWith('.js')) {
        await page.reload();
        await comeAlive(page);
        await press(page);
      } else if (failed === loadFailed) {
        await page
          .getByRole('alert')
          .getByRole('button', { name: text('ru', 'common', 'message.retry') })
          .click();
      } else {
        // the second of a double press is no press of its own
        await page.waitForTimeout(600);
        await press(page);
      }
      await expect(page.getByText(done).first()).toBeVisible();
    });
  }
});

test.describe('a page that cannot come alive', () => {
  test.use({ tolerated: /Failed to load resource|failed request|status (404|500)|MIME type/ });

  for (const [kind, files] of KINDS) {
    test(`${kind} does not come: the page stays as it was built, says so, and trying again helps`, async ({ page }) => {
      const address = '/ru/indicators/t1-2/';
      const built = await builtText(page, address);
      for (const [fault, answer] of FAULTS) {
        await page.route(files, answer);
        await page.goto(address);
        await expect(line(page, 'ru', 'line.missing'), fault).toBeVisible();
        expect(await readable(page), fault).toBe(built);
        await page.unroute(files);
      }
      const opened = page.waitForEvent('load');
      await page
        .locator('#life')
        .getByRole('button', { name: text('ru', 'life', 'line.retry') })
        .click();
      await opened;
      await comeAlive(page);
      await expect(page.locator('#life')).toBeHidden();
    });
  }

  test('a page that fetches its data keeps its text when they do not come', async ({ page }) => {
    const built = await builtText(page, '/kk/action-plan/');
    expect(built.length).toBeGreaterThan(20_000);
    await page.route('**/api/v1/activities.json', (route) => route.fulfill({ status: 500, body: '{}' }));
    await page.goto('/kk/action-plan/');
    await expect(line(page, 'kk', 'line.missing')).toBeVisible();
    expect(await readable(page)).toBe(built);
  });
});

const NEEDED = ['Array.prototype.toSorted', 'Array.prototype.toReversed', 'Array.prototype.toSpliced', 'Array.prototype.findLast'];
const ALSO_NEEDED = ['AbortSignal.any', 'AbortSignal.timeout', 'URL.canParse'];
/** Of ES2023 and later, and not waited for by the application. */
const NEWER = [
  ...['with', 'findLastIndex'].map((name) => `Array.prototype.${name}`),
  ...['Object.groupBy', 'Map.groupBy', 'Promise.withResolvers', 'Promise.try', 'Array.fromAsync', 'Symbol.dispose', 'RegExp.escape'],
  ...['union', 'intersection', 'difference', 'isSubsetOf'].map((name) => `Set.prototype.${name}`),
  ...['map', 'filter', 'toArray', 'some'].map((name) => `Iterator.prototype.${name}`),
  ...['isWellFormed', 'toWellFormed'].map((name) => `String.prototype.${name}`),
  'URL.parse',
  'Element.prototype.checkVisibility',
];

const takeAway = (page: Page, paths: readonly string[]) =>
  page.addInitScript((all) => {
    for (const path of all) {
      const steps = path.split('.');
      const name = steps.pop() ?? '';
      const owner = steps.reduce<object | undefined>((at, step) => at && Reflect.get(at, step), window);
      if (owner) Reflect.deleteProperty(owner, name);
    }
  }, paths);

test('a browser that lacks one of what is needed keeps the page as it was built and is told why', async ({ page, context }) => {
  const built = await builtText(page, '/kk/');
  for (const path of [...NEEDED, ...ALSO_NEEDED]) {
    const old = await context.newPage();
    await takeAway(old, [path]);
    await old.goto('/kk/');
    await old.mouse.move(100, 100);
    await expect(line(old, 'kk', 'line.old'), path).toBeVisible();
    expect(await readable(old), path).toBe(built);
    await old
      .locator('#life')
      .getByRole('button', { name: text('kk', 'life', 'line.hide') })
      .click();
    await expect(old.locator('#life')).toBeHidden();
    await old.close();
  }
});

test('a browser that lacks all that is newer comes alive and answers', async ({ page }) => {
  await takeAway(page, NEWER);
  for (const [address, change] of [
    ['/ru/', 'year=2021'],
    ['/ru/indicators/t1-2/', 'series=science'],
    ['/ru/regions/', 'view=matrix'],
    ['/ru/compare/', 'borders=2018'],
  ] as const) {
    await page.goto(address);
    await comeAlive(page);
    await page.getByRole('main').locator(`a[href="${address}?${change}"]`).first().click();
    await expect(page).toHaveURL(new RegExp(`\\?${change}$`));
    await expect(page.getByRole('alert')).toHaveCount(0);
  }
});

test('a page that falls while it is taken over stands as it was built, and says that it does not answer', async ({ page }) => {
  const built = await builtText(page, '/ru/');
  // whatever in the page sorts falls: the first script only asks whether it could
  await page.addInitScript(() => {
    Array.prototype.toSorted = () => {
      throw new Error('fell');
    };
  });
  await page.goto('/ru/');
  await expect(line(page, 'ru', 'line.missing')).toBeVisible();
  expect(await readable(page)).toBe(built);
  await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0);
});

test.describe('a menu that was opened before the page answers', () => {
  test.use({ tolerated: /Failed to load resource|status 404|downloads: no answer/ });

  test('and whose words do not come says so and leaves the page standing', async ({ page }) => {
    await page.route('**/assets/downloads-*.json', (route) => route.fulfill({ status: 404, body: '' }));
    const scripts = new Promise<void>((resolve) => setTimeout(resolve, 1500));
    await page.route('**/assets/index-*.js', (route) => scripts.then(() => route.continue()));
    await page.goto('/ru/indicators/r1-3-3/', { waitUntil: 'domcontentloaded' });
    await openMenu(page);
    await comeAlive(page);
    await expect(page.getByRole('alert').getByText(loadFailed).first()).toBeVisible();
    await expect(line(page, 'ru', 'line.missing')).toBeHidden();
  });
});

test('the line is there in every page, hidden', () => {
  expect(htmlOf('/kk/')).toMatch(/<div id="life" role="status" hidden>/);
});
