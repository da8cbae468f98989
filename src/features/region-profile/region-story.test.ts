import { buildRegionList } from '@mocks/handlers/regions';
import { expect, test } from 'vitest';
import { toRegionStory } from './region-story';

const { regions } = buildRegionList();
const storyOf = (id: string) => {
  const region = regions.find((candidate) => candidate.id === id);
  if (!region) throw new Error(`no region ${id}`);
  return toRegionStory(region, regions);
};

test('the capital has three names with their days', () => {
  expect(storyOf('KZ-71').names.map(({ from, name }) => [from, name.ru])).toEqual([
    [expect.any(String), 'город Астана'],
    ['2019-03-23', 'город Нур-Султан'],
    ['2022-09-19', 'город Астана'],
  ]);
  expect(storyOf('KZ-71').onlyCentreMoved).toBe(false);
});

test('Almaty region kept its name, its centre moved', () => {
  expect(storyOf('KZ-19').onlyCentreMoved).toBe(true);
});

test.each([
  ['KZ-10', 'KZ-63'],
  ['KZ-33', 'KZ-19'],
  ['KZ-62', 'KZ-35'],
])('%s came out of %s on 8 June 2022, and both pages say so', (child, parent) => {
  expect(storyOf(child).parent).toMatchObject({ date: '2022-06-08', region: { id: parent } });
  expect(storyOf(parent).children).toMatchObject([{ date: '2022-06-08', region: { id: child } }]);
});

test('a region with one name and old borders has no story', () => {
  expect(storyOf('KZ-61')).toMatchObject({ names: [], parent: null, children: [] });
});
