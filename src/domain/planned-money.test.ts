import { expect, test } from 'vitest';
import { addMoney, groupBySources } from './planned-money';

const row = (sources: readonly string[], amountsMlnKzt: Record<string, number | null>, totalMlnKzt: number) => ({
  sources,
  amountsMlnKzt,
  totalMlnKzt,
});

test('the total is the printed one, also where it is not the sum of its years', () => {
  // measure 12: the years come to 49 469
  const measure12 = row(['local'], { 2020: 3956, 2021: 4698, 2022: 6208, 2023: 8183, 2024: 11_057, 2025: 15_367 }, 49_468);
  expect(addMoney([measure12])).toEqual({ totalMlnKzt: 49_468, byYear: [3956, 4698, 6208, 8183, 11_057, 15_367] });
});

test('a year without an amount is unknown, not zero', () => {
  expect(addMoney([row(['republican'], { 2020: 40, 2021: null }, 40)]).byYear).toEqual([40, null, null, null, null, null]);
});

test('nothing comes to nothing', () => {
  expect(addMoney([]).totalMlnKzt).toBe(0);
});

test('an amount of two sources is not split, and their order does not matter', () => {
  const groups = groupBySources([
    row(['republican'], {}, 10),
    row(['world-bank', 'republican'], {}, 175_265),
    row(['republican', 'world-bank'], {}, 2398),
  ]);
  expect(groups.map(({ sources, money }) => [sources.join('+'), money.totalMlnKzt])).toEqual([
    ['republican+world-bank', 177_663],
    ['republican', 10],
  ]);
});
