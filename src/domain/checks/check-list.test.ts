import { expect, test } from 'vitest';
import { quotedValues } from './check-list';

test('numbers are quoted as both languages write them, with a real minus; what is no number as it stands', () => {
  const quoted = quotedValues({ before: '-5.7', value: '3.2', step: '-12', year: '2021', id: 'r2-1-1', day: '2023-07-31' });
  expect(quoted).toEqual({ before: '−5,7', value: '3,2', step: '−12', year: '2021', id: 'r2-1-1', day: '2023-07-31' });
});
