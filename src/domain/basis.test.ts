import { describe, expect, it } from 'vitest';
import { countByBasis, countRead, sumBasis, weakestOrigin } from './basis';
import { PROVENANCES } from './series';

describe('what a reading rests on', () => {
  it('is as sure as its weakest input, in any order', () => {
    expect(weakestOrigin('verified', 'derived', 'secondary')).toBe('derived');
    expect(weakestOrigin('demo', 'verified')).toBe('demo');
    expect(weakestOrigin('secondary', 'demo', 'verified')).toBe('demo');
  });

  it('is not changed by an input that took no part', () => {
    expect(weakestOrigin('verified', null)).toBe('verified');
  });
});

describe('readings counted by what they rest on', () => {
  it('are published, demo or unknown, and nothing else: the three add up to all', () => {
    expect(countByBasis(['verified', 'secondary', 'derived', 'demo', null, null])).toEqual({ published: 3, demo: 1, unknown: 2, total: 6 });
    for (const basis of [...PROVENANCES, null]) {
      const { published, demo, unknown, total } = countByBasis([basis]);
      expect([published, demo, unknown].toSorted()).toEqual([0, 0, 1]);
      expect(total).toBe(1);
    }
  });

  it('of a preview are counted by themselves, and never as published', () => {
    expect(countByBasis(['verified', 'demo', 'unpublished', 'unpublished', null])).toEqual({
      ...{ published: 1, demo: 1, unpublished: 2, unknown: 1, total: 5 },
    });
  });

  it('are read whatever they rest on, also on what nobody has published', () => {
    expect(countRead(countByBasis(['verified', 'demo', 'unpublished', 'unpublished', null]))).toBe(4);
    expect(countRead(countByBasis([null]))).toBe(0);
  });

  it('are the same, group by group and all at once', () => {
    const groups = [['verified', null], ['demo', 'derived', 'demo'], []] as const;
    expect(sumBasis(groups.map(countByBasis))).toEqual(countByBasis(groups.flat()));
  });
});
