import { expect, test } from 'vitest';
import { closeIndicator } from './indicator-closing';
import { createSeries } from './series-fixture';
import { worstClosing } from './worst-closing';

const row = (id: string, facts: Readonly<Record<number, number>>, target = 2025) => ({
  id,
  closed: closeIndicator({
    ...({ unit: 'percent', direction: 'higher', otherDefinition: false } as const),
    series: [{ code: 'total', ...createSeries({ baseline: 10, plan: { 2020: 20, [target]: 30 }, facts }) }],
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

test('a promise that was kept and fell back later, even below its start, is counted as kept and never told as the worst', () => {
  const slipped = row('slipped', { 2021: 30, 2024: 5 }, 2021);
  expect(slipped.closed).toMatchObject({ worst: { closing: { closing: 'kept', slipped: { year: 2024 } } }, since: { year: 2024 } });
  expect(worstClosing([slipped])).toBeNull();
  expect(worstClosing([slipped, row('behind', { 2025: 26 })])).toMatchObject({ id: 'behind' });
});
