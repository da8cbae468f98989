import { expect, test } from 'vitest';
import { changedFigure } from './changed-figure';

const say = {
  language: 'ru',
  value: (figure: number, { unit }: { readonly unit: string }) => `${figure} [${unit}]`,
  done: (isDone: boolean) => (isDone ? 'выполнено' : 'не выполнено'),
} as const;
const unitLabel = { kk: 'мектеп', ru: 'школ' };

test.each([
  ['count', 1234, '1\u00a0234 школ'],
  ['number', 12, '12 школ'],
  ['people', 12, '12 школ'],
  ['score', 425, '425 [score]'],
  ['percent', 85, '85 [percent]'],
  ['done', 1, 'выполнено'],
  ['done', 0, 'не выполнено'],
] as const)('a changed value in %s, %d, is said as %s', (unit, figure, text) => {
  expect(changedFigure(figure, { unit, decimals: 0, unitLabel }, say)).toBe(text);
});
