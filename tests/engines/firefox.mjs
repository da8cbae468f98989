import { execFileSync } from 'node:child_process';
import puppeteer from 'puppeteer-core';
import { inPath } from './in-path.mjs';

/** The installed Firefox, driven by WebDriver BiDi. Absent (`null`): there is none in the path. */
export async function firefox() {
  const executablePath = inPath('firefox') ?? inPath('firefox-esr');
  if (!executablePath) return null;
  const name = execFileSync(executablePath, ['--version'], { encoding: 'utf8' }).trim();
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath });
  const page = await browser.newPage();
  await page.setViewport({ width: 360, height: 780 });
  return {
    name,
    open: (address) => page.goto(address),
    evaluate: (expression) => page.evaluate(expression),
    type: (selector, text) => page.type(selector, text),
    click: (selector) => page.click(selector),
    close: () => browser.close(),
  };
}
