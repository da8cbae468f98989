import { describe, expect, test } from 'vitest';
import { createRow } from './regions-fixture';
import { shadeOf, toColouring } from './tone';

const rows = [
  createRow('A', { fact: 95, verdict: 'met' }),
  createRow('B', { fact: 60, verdict: 'far' }),
  createRow('C', { fact: 96, verdict: 'met' }),
  createRow('D'),
];

describe('colours of the regions', () => {
  test('by verdict the legend counts each verdict best first, and says why a region has none', () => {
    const { entries, colour } = toColouring(rows, 'verdict');
    expect(colour).toBe('verdict');
    expect(entries.map(({ key, count }) => [key, count])).toEqual([
      ['met', 2],
      ['far', 1],
      ['no-data', 1],
    ]);
    expect(entries.at(-1)?.tone).toBe('gap');
  });

  test('by value the steps hold all facts, and a gap stays a gap', () => {
    const { entries, toneOf } = toColouring(rows, 'value');
    expect(entries.map(({ key, count }) => [key, count])).toEqual([
      ['step-0', 1],
      ['step-1', 1],
      ['step-2', 1],
      ['no-data', 1],
    ]);
    expect(rows.map(toneOf)).toEqual(['step-1', 'step-0', 'step-2', 'gap']);
  });

  test('facts that cannot be judged are coloured by value even where verdicts were asked for', () => {
    const sums = [createRow('A', { fact: 700 }), createRow('B', { fact: 900 })];
    expect(toColouring(sums, 'verdict').colour).toBe('value');
  });

  test('without any fact the map stays a map of verdicts: all gaps, with their reason', () => {
    const empty = [createRow('A'), createRow('B', { state: 'awaiting' })];
    const { colour, entries } = toColouring(empty, 'verdict');
    expect(colour).toBe('verdict');
    expect(entries.map(({ key }) => key)).toEqual(['no-data', 'awaiting']);
  });

  test('few steps are spread over the five shades', () => {
    expect([shadeOf('step-0', 2), shadeOf('step-1', 2)]).toEqual([0, 4]);
    expect(shadeOf('step-0', 1)).toBe(2);
    expect([0, 1, 2, 3, 4].map((step) => shadeOf(`step-${step}`, 5))).toEqual([0, 1, 2, 3, 4]);
    expect(shadeOf('met', 5)).toBeNull();
  });
});
