import { expect, test } from 'vitest';
import { closeIndicator } from './indicator-closing';
import { createSeries } from './series-fixture';
import { worstClosing } from './worst-closing';

const row = (id: string, facts: Readonly<Record<number, number>>) => ({
  id,
  closed: closeIndicator({
    ...({ unit: 'percent', direction: 'higher', otherDefinition: false } as const),
    series: [{ code: 'total', ...createSeries({ baseline: 10, plan: { 2020: 20, 2025: 30 }, facts }) }],
  }),
});

test('the worst is worse by its verdict, then by the part of the way that is missing', () => {
  const rows = [row('near', { 2025: 29 }), row('far', { 2025: 15 }), row('worse', { 2025: 8 })];
  expect(worstClosing(rows)).toMatchObject({ id: 'worse', since: 2025 });
  expect(worstClosing(rows.slice(0, 2))).toMatchObject({ id: 'far', since: 2025 });
});

test('a promise whose end nobody published is never the worst, however far behind it was', () => {
  expect(worstClosing([row('far', { 2025: 15 }), row('silent', { 2020: 8 })])).toMatchObject({ id: 'far' });
  expect(worstClosing([row('silent', { 2020: 8 })])).toBeNull();
});

test('where nothing is behind there is no worst case', () => {
  expect(worstClosing([row('kept', { 2025: 30 }), row('silent', {})])).toBeNull();
});
