import { expect, test } from 'vitest';
import { toSections } from '@/shared/url/sections';
import { pages } from '.';

test('the menu is the pages that say so, in their order', () => {
  const page = (path: string, group?: 'results' | 'reuse') => ({ path, ...(group && { menu: { group, label: 'nav.about' } as const }) });
  const groups = toSections([
    page('/$lang/data/', 'reuse'),
    page('/$lang/'),
    page('/$lang/about/', 'reuse'),
    page('/$lang/closing/', 'results'),
  ]);
  expect(groups.map(({ name, sections }) => [name, sections.map(({ to }) => to)])).toEqual([
    ['results', ['/$lang/closing/']],
    ['programme', []],
    ['reuse', ['/$lang/data/', '/$lang/about/']],
  ]);
});

test('the site begins with its overview, and every page stands in the menu once and under a word of its own', () => {
  const sections = toSections(pages).flatMap((group) => group.sections);
  expect(sections[0]?.to).toBe('/$lang/');
  expect(new Set(sections.map(({ label }) => label)).size).toBe(sections.length);
  expect(new Set(sections.map(({ to }) => to)).size).toBe(sections.length);
});
