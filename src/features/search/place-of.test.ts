import { describe, expect, test } from 'vitest';
import type { SearchEntry } from '@/contracts/search';
import type { Section } from '@/shared/url/sections';
import { placeOf } from './place-of';

const menu: Section[] = [
  { to: '/$lang/', group: 'results', label: 'nav.overview' },
  { to: '/$lang/world/', group: 'programme', label: 'nav.world' },
];

/** The address as it is written: parameters in their places, the exact place after `#`. */
const href = (({ to, params, hash }: { to: string; params: Record<string, string>; hash?: string }) =>
  to.replace(/\$(\w+)/g, (_, name: string) => params[name] ?? '?') + (hash === undefined ? '' : `#${hash}`)) as Parameters<
  typeof placeOf
>[2];

const at = (kind: SearchEntry['kind'], id: string) => placeOf({ kind, id }, 'ru', href, menu);

describe('the place of what was found', () => {
  test.each([
    ['indicator', 't1-2', '/ru/indicators/t1-2/'],
    ['measure', '17', '/ru/action-plan/#m-17'],
    ['row', 'legal-acts/act-3', '/ru/registers/legal-acts/#act-3'],
    ['task', '1.7', '/ru/tasks/1.7/'],
    ['task', '2', '/ru/goals/2/'],
    ['statement', 'passport/p-4', '/ru/passport/#p-4'],
    ['statement', 'world/cmp-04', '/ru/world/#cmp-04'],
    ['row', 'tvet-admission/disability-conditions', '/ru/registers/tvet-admission/#disability-conditions'],
    ['commitment', 'commitments/c-1', '/ru/commitments/#c-1'],
    ['way', '1.2/w-5', '/ru/tasks/1.2/#w-5'],
    ['page', 'overview', '/ru/'],
    ['page', 'world', '/ru/world/'],
    ['page', 'registers/open-data', '/ru/registers/open-data/'],
  ] as const)('%s %s is %s', (kind, id, address) => {
    expect(at(kind, id)).toBe(address);
  });

  test('a page that this release of the site does not have is no link', () => {
    expect(at('page', 'news')).toBeNull();
  });
});
