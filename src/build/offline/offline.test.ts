import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ResolvedConfig } from 'vite';
import { describe, expect, test } from 'vitest';
import { testSite } from '../document/site-fixture';
import { iconPictures } from './icons';
import { webManifest } from './manifest';
import { offlineDocument } from './offline-document';
import { workerScript } from './worker-script';

const site = { ...testSite, base: '/nysana/', origin: '' };

test('the site is installed under its Kazakh name, starts at its bare address and stays below its base', () => {
  const manifest = JSON.parse(webManifest('/nysana/'));
  expect(manifest).toMatchObject({ lang: 'kk', short_name: 'Нысана', id: '/nysana/', start_url: '/nysana/', scope: '/nysana/' });
  const icons = manifest.icons.map(({ sizes, purpose }: { sizes: string; purpose: string }) => `${sizes} ${purpose}`);
  expect(icons).toEqual(['192x192 any', '512x512 any', '512x512 maskable']);
  expect(manifest.icons.every(({ src }: { src: string }) => src.startsWith('/nysana/previews/icons/'))).toBe(true);
});

test('its icons are the mark, the maskable one on a ground without corners and well inside of what may be cut off', () => {
  const mark = readFileSync('public/icon.svg', 'utf8');
  const [small, , maskable] = iconPictures(mark);
  expect(small?.svg).toContain('M18 18 6 6');
  expect(small?.svg).toContain('width="192"');
  expect(maskable?.svg).toContain('rx="0"');
  const share = Number(/scale\(([\d.]+)\)/.exec(maskable?.svg ?? '')?.[1]) * (32 / 512);
  // the corners of the mark's square lie inside the circle of 80 %
  expect(share * Math.SQRT2).toBeLessThanOrEqual(0.8);
  expect(() => iconPictures('<html>')).toThrow('the mark is no SVG');
});

test.each(['kk', 'ru'] as const)(
  'the offline page (%s) names the day of the data, leads below the base and keeps to its policy',
  (language) => {
    const html = offlineDocument(site, language);
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).toContain(site.releaseDay[language]);
    expect(html.match(/href="\/nysana\/(kk|ru)\/"/g)).toHaveLength(2);
    expect(html).not.toMatch(/(href|src)="\/(?!nysana\/)/);
    const styles = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
    expect(html).toContain(createHash('sha256').update(styles).digest('base64'));
    // it stands at any address: the application would look for that address's page
    expect(html).not.toContain('data-application');
  },
);

describe('the worker', () => {
  const config = { base: '/nysana/', resolve: { alias: [] } } as unknown as ResolvedConfig;
  const build = { base: '/nysana/', code: 'c1', facts: 'f1', shell: [], digest: 'd1' };

  /** What it listens to when a browser runs it. */
  function listens(script: string): string[] {
    const names: string[] = [];
    new Function('self', script)({ addEventListener: (name: string) => names.push(name) });
    return names.toSorted();
  }

  test('has its release in its first line, so that every release is another file', async () => {
    const script = await workerScript(config, build);
    expect(script.split('\n')[0]).toBe(`const NYSANA_BUILD = ${JSON.stringify(build)};`);
    expect(listens(script)).toEqual(['activate', 'fetch', 'install', 'message']);
  });

  test('of a release without one only comes to go', async () => {
    const script = await workerScript(config, null);
    expect(script.split('\n')[0]).toBe('const NYSANA_BUILD = {"base":"/nysana/","isLeaving":true};');
    expect(listens(script)).toEqual(['activate', 'install']);
  });
});
