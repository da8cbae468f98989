import { describe, expect, it } from 'vitest';
import { verdictOf } from '@/domain/verdict';
import { GAP_ZONES } from './gap-zones';

/** Way of 1000 without a baseline, so that only the size of the gap decides. */
const judge = (share: number) =>
  verdictOf({ direction: 'higher', decimals: 0, baseline: null, plan: 500, firstPlan: 0, target: 1000, fact: 500 + 1000 * share });

describe('the ruler of the gap', () => {
  it.each(GAP_ZONES)('gives the word of the rule from $from to $to of the way', ({ from, to, verdict, exceeded }) => {
    expect(judge(from + 0.005)).toMatchObject({ verdict, exceeded });
    expect(judge((from + to) / 2)).toMatchObject({ verdict, exceeded });
    expect(judge(to - 0.005)).toMatchObject({ verdict, exceeded });
  });

  it('has no hole', () => {
    expect(GAP_ZONES.slice(1).map(({ from }) => from)).toEqual(GAP_ZONES.slice(0, -1).map(({ to }) => to));
  });
});
