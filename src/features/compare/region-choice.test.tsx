import { buildRegionList } from '@mocks/handlers/regions';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { drawPart } from '@/app/part-fixture';
import { RegionChoice } from './region-choice';
import { WhyThese } from './why-these';

const { regions } = buildRegionList();
const places = () => screen.getAllByRole('combobox');
const optionOf = (place: number, name: RegExp) => within(places()[place] as HTMLElement).getByRole('option', { name });

test('the place after the last chosen one is free, those behind it wait', () => {
  drawPart('ru', <RegionChoice regions={regions} chosen={['KZ-71', 'KZ-75']} />);
  expect(places().map((place) => place.hasAttribute('disabled'))).toEqual([false, false, false, true]);
});

test('a region that stands in another place cannot be chosen twice, in its own it stays', () => {
  drawPart('ru', <RegionChoice regions={regions} chosen={['KZ-71', 'KZ-75']} />);
  expect(optionOf(1, /Астана/)).toBeDisabled();
  expect(optionOf(0, /Астана/)).toBeEnabled();
  expect(optionOf(2, /Алматы$|г\. Алматы|Алматы қ/)).toBeDisabled();
});

test('the only region can be changed, and not taken away', () => {
  drawPart('ru', <RegionChoice regions={regions} chosen={['KZ-71']} />);
  expect(optionOf(0, /^не выбран$/)).toBeDisabled();
  expect(optionOf(1, /^не выбран$/)).toBeEnabled();
});

const abai = regions.filter(({ id }) => id === 'KZ-10');

test('why these: the reason, codes that are none, and who stands in for a region of later borders', () => {
  drawPart('ru', <WhyThese choice={{ ids: ['KZ-63'], reason: 'address', replaced: abai }} unknown={['KZ-00', 'XX']} year={2024} />);
  const [unknown, replaced] = screen.getAllByRole('status').map((line) => line.textContent);
  expect(unknown).toContain('KZ-00, XX');
  expect(replaced).toMatch(/^В границах 2018 года не было: .*Абай/);
});

test.each([
  ['cities', /три города/],
  ['my-region', /ваш регион/],
] as const)('why these, by %s: nothing else is said where all of them are there', (reason, said) => {
  drawPart('ru', <WhyThese choice={{ ids: [], reason, replaced: [] }} unknown={[]} year={2024} />);
  expect(screen.getByText(said)).toBeVisible();
  expect(screen.queryByRole('status')).toBeNull();
});
