import { expect, test } from 'vitest';
import { findUnseenMeasure } from './measure-of-address';

const numbers = { shown: [1, 2], all: [1, 2, 127] };

test.each([
  ['m-127', { number: 127, reason: 'hidden' }],
  ['m-999', { number: 999, reason: 'unknown' }],
  ['m-0', { number: 0, reason: 'unknown' }],
])('the address #%s points at a measure out of view', (hash, unseen) => {
  expect(findUnseenMeasure(hash, numbers)).toEqual(unseen);
});

test.each(['', 'm-2', 'task-1.1', 'm-', 'm-12a', 'm-007'])('the address #%s asks for no measure out of view', (hash) => {
  expect(findUnseenMeasure(hash, numbers)).toBeNull();
});
