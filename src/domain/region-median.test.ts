import fc from 'fast-check';
import { expect, test } from 'vitest';
import { medianOfRegions } from './region-median';

const row = (fact: number | null, provenance: 'verified' | 'demo' | null = fact === null ? null : 'verified') => ({ fact, provenance });

test('the middle one of an odd number, the middle between two of an even one; gaps do not count', () => {
  expect(medianOfRegions([row(90), row(60), row(null), row(70)])).toEqual({ value: 70, basis: 'verified' });
  expect(medianOfRegions([row(90), row(60), row(70), row(80)])).toEqual({ value: 75, basis: 'verified' });
});

test('0 is a fact; nobody has no median', () => {
  expect(medianOfRegions([row(0)])).toEqual({ value: 0, basis: 'verified' });
  expect(medianOfRegions([row(null)])).toBeNull();
});

test('one generated value makes it a demo', () => {
  expect(medianOfRegions([row(1), row(2, 'demo'), row(3)])).toEqual({ value: 2, basis: 'demo' });
});

test('as many regions are above as below, in whatever order they come', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 20 }), (facts) => {
      const median = medianOfRegions(facts.map((fact) => row(fact)))?.value ?? Number.NaN;
      expect(facts.filter((fact) => fact < median).length).toBeLessThanOrEqual(facts.length / 2);
      expect(facts.filter((fact) => fact > median).length).toBeLessThanOrEqual(facts.length / 2);
      expect(medianOfRegions(facts.toReversed().map((fact) => row(fact)))?.value).toBe(median);
    }),
  );
});
