import { expect, test } from './guarded-test.ts';
import { LANGUAGES, open, text } from './site.ts';

for (const language of LANGUAGES) {
  const say = (namespace: string, key: string) => text(language, namespace, key);

  test(`${language}: five minutes before a meeting, from the overview to the reason of the worst promise`, async ({ page }) => {
    await open(page, `/${language}/`);
    const main = page.getByRole('main');
    await expect(main.getByRole('heading', { level: 2 }).first(), 'the answer is on the first screen').toBeInViewport();
    await expect(
      main.getByRole('link', { name: say('overview', 'closing.link') }),
      'what became of the promises is one press away',
    ).toBeInViewport();

    const attention = main.getByRole('region', { name: say('overview', 'attention.title') });
    const worst = attention.getByRole('listitem').first();
    await expect(worst, 'what is worst is on the first screen').toBeInViewport();
    await expect(worst, 'the line says its numbers').toContainText(/\d/);
    const name = await worst.getByRole('link').first().innerText();
    await worst.getByRole('link').first().click();

    await expect(page).toHaveURL(new RegExp(`/${language}/indicators/`));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    const how = main.getByRole('region', { name: say('indicator', 'section.how') });
    await expect(how).toContainText(say('indicator', 'explain.lead.way'));
    const explained = await how.innerText();
    await how.getByRole('link', { name: '2021', exact: true }).click();
    await expect(page).toHaveURL(/year=2021/);
    await expect(how).not.toHaveText(explained);
    await expect(how).toContainText('2021');
  });

  test(`${language}: another year of the overview is an address to send on`, async ({ page, browser, baseURL }) => {
    await open(page, `/${language}/`);
    await page
      .getByRole('main')
      .getByRole('navigation', { name: say('common', 'term.year') })
      .getByRole('link', { name: '2022' })
      .click();
    await expect(page).toHaveURL(/year=2022/);
    const headline = page.locator('#headline');
    await expect(headline).toContainText('2022');
    const sent = await headline.innerText();

    const colleague = await browser.newPage({ ...(baseURL && { baseURL }) });
    await colleague.goto(page.url());
    await expect(colleague.locator('#headline')).toHaveText(sent);
    await colleague.close();
  });

  test(`${language}: a bar of the distribution leads to the catalogue with that filter`, async ({ page }) => {
    await open(page, `/${language}/`);
    const tasks = page.getByRole('main').getByRole('region', { name: say('overview', 'tasks.title') });
    const bar = tasks.locator('a[href*="verdict="]').first();
    const filter = new URL((await bar.getAttribute('href')) ?? '', page.url()).searchParams;
    await bar.click();
    await expect(page).toHaveURL(/\/indicators\/\?/);
    expect(new URL(page.url()).searchParams.get('verdict')).toBe(filter.get('verdict'));
    await expect(page.getByRole('main').getByRole('table').first().getByRole('rowheader').first()).toBeVisible();
  });
}
