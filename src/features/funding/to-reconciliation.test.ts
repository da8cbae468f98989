import { buildFunding } from '@mocks/handlers/funding';
import { expect, test } from 'vitest';
import { toReconciliation } from './to-reconciliation';

const funding = buildFunding();

test('measures and private money differ from the printed totals by 1 million in 2020, by 2 in 2021 and 2024, by 3 over all years', () => {
  const { yearly, overall } = toReconciliation(funding);
  expect(yearly).toEqual([
    { year: 2020, mlnKzt: -1 },
    { year: 2021, mlnKzt: 2 },
    { year: 2024, mlnKzt: 2 },
  ]);
  expect(overall).toBe(3);
});

test('the 448 314 million of both budgets are not in the printed local budget', () => {
  expect(toReconciliation(funding)).toMatchObject({ localStandsAlone: true, unsplitLocalMlnKzt: 448_314 });
});

test('a local budget that differs from its own measures in one year is not said to stand alone', () => {
  const sources = funding.sources.map((source) =>
    source.code === 'local' ? { ...source, amountsMlnKzt: { ...source.amountsMlnKzt, 2023: 125_022 } } : source,
  );
  expect(toReconciliation({ ...funding, sources }).localStandsAlone).toBe(false);
});
