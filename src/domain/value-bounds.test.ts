import { expect, test } from 'vitest';
import { boundsOf } from './value-bounds';

const NO_STUDY = { study: null, plan: { 2020: 60 } };

test('a rank begins at one, a count at nothing', () => {
  expect(boundsOf({ id: 't2-2', unit: 'rank' }, NO_STUDY).low).toBe(1);
  expect(boundsOf({ id: 'r1-7-3', unit: 'places' }, NO_STUDY).low).toBe(0);
});
