import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from './guarded-test.ts';
import { comeAlive, htmlOf } from './site.ts';

const PAGES = ['/kk/', '/ru/indicators/', '/kk/indicators/t1-2/', '/ru/method/', '/kk/regions/', '/ru/regions/KZ-71/', '/kk/compare/'];
const DIST = path.resolve(process.env['JOURNEYS_DIST'] ?? 'dist');
/**
 * Bytes after gzip that one page may fetch; bytes are the same on every machine, times are not. The scripts are held where they are today and
 * may only fall: react-dom (64 kB), i18next (18) and the query cache (10) alone come to 92 kB; the aim is 130 kB for everything. Nothing of it is needed to read: it arrives after the page is drawn.
 */
const SCRIPTS_BYTES = 166_000;
/** The words of a page and of the frame, fetched as data. */
const TEXTS_BYTES = 11_500;
const STYLES_BYTES = 12_000;

const isChartModule = (file: string) => /^plan-fact-chart-/.test(path.basename(file));
const zipped = (content: string | Buffer) => gzipSync(content, { level: 9 }).length;
const weigh = (files: string[]) => files.reduce((sum, file) => sum + zipped(readFileSync(path.join(DIST, file))), 0);
/** The styles of a page travel inside its HTML. */
const stylesIn = (html: string) => [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, rules]) => rules ?? '').join('\n');

for (const address of PAGES) {
  test(`${address} fetches no more scripts, words and styles than its budget`, async ({ page }) => {
    const files = new Set<string>();
    page.on('request', (request) => files.add(new URL(request.url()).pathname));
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(address);
    await comeAlive(page);
    await page.waitForLoadState('networkidle');
    const scripts = [...files].filter((file) => file.endsWith('.js') && !isChartModule(file));
    expect(scripts.length).toBeGreaterThan(0);
    expect(weigh(scripts), scripts.join(' ')).toBeLessThanOrEqual(SCRIPTS_BYTES);
    const texts = [...files].filter((file) => file.startsWith('/assets/') && file.endsWith('.json'));
    expect(texts.length).toBeGreaterThan(0);
    expect(weigh(texts), texts.join(' ')).toBeLessThanOrEqual(TEXTS_BYTES);
    const styles = weigh([...files].filter((file) => file.endsWith('.css'))) + zipped(stylesIn(htmlOf(address)));
    expect(styles).toBeGreaterThan(1_000);
    expect(styles).toBeLessThanOrEqual(STYLES_BYTES);
  });
}

test('the chart module waits until a chart is touched, not until it scrolls by', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto('/kk/indicators/t1-2/');
  await comeAlive(page);
  const chart = page.locator('figure').first().getByRole('img').first();
  await chart.scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  expect(fetched.filter(isChartModule)).toEqual([]);
  await chart.hover();
  await expect.poll(() => fetched.filter(isChartModule).length).toBe(1);
});
