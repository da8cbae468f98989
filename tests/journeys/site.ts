import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';

export const LANGUAGES = ['kk', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];

const DIST = path.resolve(process.env['JOURNEYS_DIST'] ?? 'dist');

/** Every prerendered address of a language, as the build wrote it: a new page is covered at birth. */
export function addressesOf(language: Language): string[] {
  return readdirSync(path.join(DIST, language), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => path.posix.basename(file) === 'index.html')
    .map((file) => `/${language}/${file.slice(0, -'index.html'.length)}`)
    .sort();
}

/** The file that a static host sends for an address. */
export const htmlOf = (address: string): string => readFileSync(path.join(DIST, address, 'index.html'), 'utf8');

/** An answer of the static API. */
export const answerOf = <Answer>(file: string): Answer => JSON.parse(readFileSync(path.join(DIST, 'api/v1', file), 'utf8')) as Answer;

/** A text of the interface as its locale file has it, so that a new wording breaks no journey. */
export function text(language: Language, namespace: string, key: string): string {
  const texts = JSON.parse(readFileSync(path.resolve('src/locales', language, `${namespace}.json`), 'utf8')) as Record<string, string>;
  const found = texts[key];
  if (!found) throw new Error(`no text ${namespace}:${key} in ${language}`);
  // what the interface fills in where no single indicator is meant
  return found.replace('{{baselineYear}}', '2018');
}

/** Holds back the application of the pages that are opened from now on, until the returned function is called. */
export async function holdApplication(page: Page): Promise<() => void> {
  let release = () => {};
  const isReleased = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/assets\/index-[^/]*\.js/, async (route) => {
    await isReleased;
    await route.continue();
  });
  return release;
}

/** Waits until the page answers: React has taken over all its parts (`noteAlive` in guarded-test.ts). */
export async function comeAlive(page: Page): Promise<void> {
  const isAlive = () => page.evaluate(() => 'isAlive' in window);
  await expect.poll(isAlive, { message: 'the page did not come alive', timeout: 20_000, intervals: [25, 50, 100] }).toBe(true);
  // what the address asks for is shown
  await expect(page.locator('html')).not.toHaveAttribute('data-asked');
}

/** Opens an address and waits until it answers to the reader. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await comeAlive(page);
}

/** Splits a list so that each test opens a few addresses in one browser context. */
export function inGroups<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
}
