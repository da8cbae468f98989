import { describe, expect, it } from 'vitest';
import { weakestOrigin } from './basis';

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
