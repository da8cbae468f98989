import { readPdf } from '../../src/build/commands/read-pdf.ts';
import { expect, test } from './guarded-test.ts';
import { open, text } from './site.ts';

// the longest of them in each language
for (const address of ['/kk/tasks/1.5/', '/kk/tasks/1.2/', '/ru/tasks/1.3/', '/ru/tasks/1.7/']) {
  test(`printed, ${address} is a briefing of one page of A4`, async ({ page }) => {
    await open(page, address);
    const language = address.startsWith('/kk') ? 'kk' : 'ru';
    const { pages, size, text: printed } = await readPdf(await page.pdf({ preferCSSPageSize: true }));
    expect([pages, size]).toEqual([1, [595, 842]]);
    for (const part of ['problem.title', 'ways.title', 'measures.title', 'indicators.title']) {
      expect(printed).toContain(text(language, 'decree', part));
    }
    expect(printed, 'the menu stays on the screen').not.toContain(text(language, 'common', 'nav.registers'));
  });
}

test('a goal is reached from the passport and from its target indicators', async ({ page }) => {
  for (const address of ['/ru/passport/', '/ru/indicators/t1-1/']) {
    await open(page, address);
    await expect(page.getByRole('main').locator('a[href$="/goals/1/"]').first(), address).toBeAttached();
  }
});

test('a task is reached from the catalogue, the action plan, funding, an agency and its indicator', async ({ page }) => {
  for (const address of ['/ru/', '/ru/indicators/', '/ru/action-plan/', '/ru/funding/', '/ru/agencies/mes/', '/ru/indicators/r1-7-3/']) {
    await open(page, address);
    await expect(page.getByRole('main').locator('a[href$="/tasks/1.7/"]').first(), address).toBeAttached();
  }
});

test('the box of the catalogue finds forms of a word', async ({ page }) => {
  await open(page, '/kk/indicators/');
  const main = page.getByRole('main');
  await main.getByRole('searchbox').fill('жатақханаларда');
  await expect(main.getByRole('row').filter({ has: page.getByRole('rowheader') })).toHaveCount(1);
  await expect(main.locator('a[href*="/indicators/r1-7-3/"]').first()).toBeVisible();
});
