import { expect, test } from 'vitest';
import { lineOfPath } from './line-of-path';

const source = `{
 "list": [
  { "id": "a, \\"list\\": [", "plan": { "2021": 1 } },
  {
   "id": "b", "names": [],
   "plan": {
    "2021": -2.5e1
   }
  }
 ],
 "list2": null
}`;

test.each([
  [[], 1],
  [['list'], 2],
  [['list', 0, 'plan', '2021'], 3],
  [['list', 1], 4],
  [['list', 1, 'plan', '2021'], 7],
  [['list2'], 11],
  // what is missing stands where it would be
  [['list', 1, 'title', 'kk'], 4],
  [['list', 2], 2],
])('%j begins on line %d', (path, line) => {
  expect(lineOfPath(source, path)).toBe(line);
});
