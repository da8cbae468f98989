import path from 'node:path';
import { expect, test } from './guarded-test.ts';
import { comeAlive, htmlOf } from './site.ts';

const isChartModule = (file: string) => /^plan-fact-chart-/.test(path.basename(file));

for (const address of ['/kk/', '/kk/indicators/t1-2/', '/ru/present/']) {
  test(`${address} fetches no scripts and words but those that its document names, which the check of sizes weighs`, async ({ page }) => {
    const files = new Set<string>();
    page.on('request', (request) => files.add(new URL(request.url()).pathname));
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(address);
    await comeAlive(page);
    await page.waitForLoadState('networkidle');
    const fetched = [...files].filter((file) => /^\/assets\/.*\.(js|json|css)$/.test(file));
    expect(fetched.length).toBeGreaterThan(3);
    expect(fetched.filter((file) => !htmlOf(address).includes(`"${file}"`))).toEqual([]);
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

for (const [address, answers] of [
  ['/kk/regions/?year=2022', ['years/2018.json', 'years/2022.json']],
  ['/ru/compare/?r=KZ-11&r=KZ-15', ['regions/KZ-11.json', 'regions/KZ-15.json']],
] as const) {
  test(`${address} asks for its figures once, with the files of the page and not after them`, async ({ page }) => {
    await page.goto(address);
    await comeAlive(page);
    const asked = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => /\/(years|regions)\/[^/]+\.json$/.test(name))
        .map((entry) => [new URL(entry.name).pathname.split('/v1/')[1], (entry as PerformanceResourceTiming).initiatorType])
        // asked for in the same breath: which of them the browser lists first is not told
        .toSorted(([one = ''], [other = '']) => (one < other ? -1 : 1)),
    );
    expect(asked).toEqual(answers.map((file) => [file, 'link']));
  });
}
