import { describe, expect, it } from 'vitest';
import type { Provenance } from '@/domain/series';
import { toCompareFinding } from './compare-finding';
import type { ComparedRegion, CompareYear } from './compare-view';

const compared = ['A', 'B', 'C'].map((id) => ({ region: { id } })) as unknown as ComparedRegion[];
const yearOf = (year: number, facts: readonly (number | null)[], origin: Provenance = 'verified') =>
  ({
    year,
    plan: 50,
    cells: facts.map((fact, i) => ({ id: 'ABC'[i], fact, provenance: fact === null ? null : i === 0 ? 'verified' : origin })),
  }) as unknown as CompareYear;
const find = (years: readonly CompareYear[], direction: 'higher' | 'lower' = 'higher', isSum = false) => {
  const found = toCompareFinding(years, compared, { direction, decimals: 0, isSum });
  return found && { ...found, best: found.best.region.region.id, worst: found.worst?.region.region.id ?? null };
};

describe('what a comparison comes to', () => {
  it('is who is ahead and who behind in the latest year that most of them have a fact of', () => {
    const years = [yearOf(2022, [10, 30, 20]), yearOf(2023, [null, 40, null])];
    expect(find(years)).toMatchObject({ year: 2022, best: 'B', worst: 'A', plan: 50 });
    expect(find(years, 'lower')).toMatchObject({ best: 'A', worst: 'B' });
  });

  it('is as sure as the weakest fact in it', () => {
    expect(find([yearOf(2022, [10, 30, 20], 'demo')])?.basis).toBe('demo');
    expect(find([yearOf(2022, [10, 30, 20])])?.basis).toBe('verified');
  });

  it('has no worst where all are alike, no plan of a sum, and is none without facts', () => {
    expect(find([yearOf(2022, [10, 10, 10])])?.worst).toBeNull();
    expect(find([yearOf(2022, [10, 10.04, 9.98])])?.worst).toBeNull();
    expect(find([yearOf(2022, [10, 30, 20])], 'higher', true)?.plan).toBeNull();
    expect(find([yearOf(2022, [null, null, null])])).toBeNull();
  });
});
