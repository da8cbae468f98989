import { expect, test } from 'vitest';
import type { Feed } from '@/contracts/registers';
import { listWaitingIndicators } from './waiting-indicators';

const feed = (indicator: string, fit: Feed['fit']): Feed => ({
  indicator,
  fit,
  short: { kk: indicator, ru: indicator },
  reason: { kk: 'а', ru: 'б' },
});

test('an indicator that several data sets could feed is named once, with all of them', () => {
  const waiting = listWaitingIndicators([
    { number: 8, feeds: [feed('t1-1', 'direct')] },
    { number: 14, feeds: [feed('r1-6-5', 'partial')] },
    { number: 18, feeds: [feed('t1-1', 'direct')] },
    { number: 23, feeds: [] },
  ]);
  expect(waiting.map(({ indicator, fit, dataSets }) => [indicator, fit, dataSets])).toEqual([
    ['t1-1', 'direct', [8, 18]],
    ['r1-6-5', 'partial', [14]],
  ]);
});

test('nobody waits for sets that feed nothing', () => {
  expect(listWaitingIndicators([{ number: 23, feeds: [] }])).toEqual([]);
});
