import { test as base, expect, type Page } from '@playwright/test';

interface Guard {
  /** Problems that a journey causes on purpose (a fault, an unknown address): their text fits this. */
  tolerated: RegExp | null;
  guard: undefined;
}

/** Everything that a reader's browser would complain about, collected while the page lives. */
function collectProblems(page: Page, origin: string, runsScripts: boolean): string[] {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => problems.push(`page error: ${error.message}`));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    // without JavaScript the browser itself refuses the scripts that the document names
    const isRefused = !runsScripts && reason === 'csp' && request.url().endsWith('.js');
    // a new page cancels what the old one was still fetching: that is no failure
    if (reason !== 'net::ERR_ABORTED' && !isRefused) problems.push(`failed request: ${request.url()} ${reason}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`status ${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== origin) problems.push(`third-party request: ${url.href}`);
  });
  return problems;
}

/** Leaves a mark when the page says that it answers (`reportAlive` in src/app/life/report.ts). */
function noteAlive(): void {
  addEventListener('nysana:alive', () => Object.assign(window, { isAlive: true }), { once: true });
}

/** Playwright's test, which also fails on any console error, uncaught error, failed request or request to another host. */
export const test = base.extend<Guard>({
  tolerated: [null, { option: true }],
  guard: [
    async ({ page, context, baseURL, tolerated, javaScriptEnabled }, use) => {
      await context.addInitScript(noteAlive);
      const problems = collectProblems(page, new URL(baseURL ?? '').origin, javaScriptEnabled !== false);
      await use(undefined);
      const found = problems.filter((problem) => !tolerated?.test(problem));
      // what is still being answered when the journey ends is nobody's failure
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      expect(found).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
