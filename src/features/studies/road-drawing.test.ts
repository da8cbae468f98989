import { expect, test } from 'vitest';
import { ROAD_FRAMES, toRoadPlaces } from './road-drawing';

const { narrow, wide } = ROAD_FRAMES;

test('the road begins at the baseline and ends at the goal', () => {
  expect(toRoadPlaces({ fact: null, plan: null }, wide)).toMatchObject({
    startX: wide.road.left,
    goalX: wide.road.right,
    factX: null,
    planX: null,
    missing: null,
  });
});

test('marks stand at their share of the way', () => {
  const { factX, planX } = toRoadPlaces({ fact: 0.5, plan: 0.75 }, narrow);
  expect(factX).toBe(158);
  expect(planX).toBe(227);
});

test('a fact below the baseline stands before the start, but not off the drawing', () => {
  const slightly = toRoadPlaces({ fact: -1 / 63, plan: 0.84 }, narrow);
  expect(slightly.factX).toBeLessThan(narrow.road.left);
  const far = toRoadPlaces({ fact: -3, plan: 0.84 }, narrow);
  expect(far.factX).toBeGreaterThan(0);
  expect(far.factTextX).toBeGreaterThanOrEqual(2);
});

test('what is missing is drawn from the words of the fact to the plan, and left out where there is no room', () => {
  const { missing, factTextX, planX } = toRoadPlaces({ fact: 0.04, plan: 0.82 }, narrow);
  expect(missing?.from).toBeGreaterThan(factTextX ?? 0);
  expect(missing?.to).toBeLessThan(planX ?? 0);
  expect(toRoadPlaces({ fact: 0.7, plan: 0.82 }, narrow).missing).toBeNull();
  expect(toRoadPlaces({ fact: 0.9, plan: 0.82 }, wide).missing).toBeNull();
});

test('the words of a fact beyond the goal stay on the drawing', () => {
  expect(toRoadPlaces({ fact: 2, plan: null }, narrow).factTextX).toBeLessThan(narrow.width - 60);
});
