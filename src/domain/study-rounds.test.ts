import { describe, expect, it } from 'vitest';
import { createSeries } from './series-fixture';
import { listStudyRounds, studyChangeOf, toPromisedRoad } from './study-rounds';

const pisa = { unit: 'score', study: 'PISA', heldIn: { 2021: 2022, 2024: 2025 } } as const;
const states = { 2021: 'postponed', 2024: 'postponed', 2025: 'awaiting' } as const;
const mathematics = createSeries({ ...pisa, states, baseline: 423, plan: { 2021: 470, 2024: 480 }, facts: { 2022: 425 } });
const science = createSeries({ ...pisa, states, baseline: 397, plan: { 2021: 465, 2024: 490 }, facts: { 2022: 423 } });
const reading = createSeries({ ...pisa, states, baseline: 387, plan: { 2021: 440, 2024: 450 }, facts: { 2022: 386 } });
const gapOfReading = createSeries({ unit: 'score', study: 'PIRLS', direction: 'lower', plan: { 2021: 5 } });
const gapOfTimss = createSeries({
  ...{ unit: 'score', study: 'TIMSS', direction: 'lower' },
  baseline: { year: 2019, value: 25, kind: 'expectation' },
  plan: { 2023: 15 },
  facts: { 2023: 19 },
});

describe('rounds', () => {
  it('are the plans of the decree with the year in which they were held', () => {
    expect(listStudyRounds(mathematics).map(({ planYear, heldYear, plan }) => [planYear, heldYear, plan])).toEqual([
      [2021, 2022, 470],
      [2024, 2025, 480],
    ]);
  });

  it('carry a verdict where there is a fact and the reason where there is none', () => {
    const [held, awaited] = listStudyRounds(mathematics).map(({ judgement }) => judgement);
    expect(held).toMatchObject({ kind: 'judged', verdict: 'far', gap: -45 });
    expect(awaited).toMatchObject({ kind: 'state', state: 'awaiting' });
    expect(listStudyRounds(gapOfReading).map(({ judgement }) => judgement)).toMatchObject([{ kind: 'state', state: 'no-data' }]);
  });
});

describe('change since the baseline', () => {
  it('below 5 points is neither better nor worse', () => {
    expect(studyChangeOf(mathematics, { year: 2022, fact: 425 })).toMatchObject({ kind: 'small', change: 2 });
    expect(studyChangeOf(reading, { year: 2022, fact: 386 })).toMatchObject({ kind: 'small', change: -1 });
    expect(studyChangeOf(reading, { year: 2022, fact: 382.1 })?.kind).toBe('small');
  });

  it('of 5 points and more is named', () => {
    expect(studyChangeOf(science, { year: 2022, fact: 423 })).toMatchObject({ kind: 'better', change: 26 });
    expect(studyChangeOf(reading, { year: 2022, fact: 382 })).toMatchObject({ kind: 'worse', change: -5 });
  });

  it('of 5 points in numbers that binary fractions cannot hold is one of 5 points', () => {
    const shares = createSeries({ ...pisa, unit: 'percent', decimals: 1, baseline: 3.2, plan: { 2021: 20 } });
    expect(8.2 - 3.2).toBeLessThan(5);
    expect(studyChangeOf(shares, { year: 2022, fact: 8.2 })?.kind).toBe('better');
  });

  it('is better when a gap shrinks', () => {
    const gap = createSeries({ ...pisa, direction: 'lower', baseline: 32, plan: { 2021: 15 } });
    expect(studyChangeOf(gap, { year: 2022, fact: 27 })).toMatchObject({ kind: 'better', change: -5 });
    expect(studyChangeOf(gap, { year: 2022, fact: 37 })).toMatchObject({ kind: 'worse', change: 5 });
  });

  it('does not exist without a measured baseline', () => {
    expect(studyChangeOf(gapOfReading, { year: 2022, fact: 16 })).toBeNull();
    expect(studyChangeOf(gapOfTimss, { year: 2022, fact: 19 })).toBeNull();
  });
});

describe('promised road', () => {
  it('goes from the baseline to the last plan, with the plan of the judged round on it', () => {
    const road = toPromisedRoad(mathematics);
    expect(road).toMatchObject({
      start: { year: 2018, value: 423 },
      plan: { year: 2021, value: 470 },
      fact: { year: 2022, value: 425 },
      goal: { year: 2024, heldYear: 2025, value: 480, share: 1, isReached: false },
    });
    expect(road?.plan?.share).toBeCloseTo(47 / 57, 9);
    expect(road?.fact?.share).toBeCloseTo(2 / 57, 9);
  });

  it('goes back when the fact is below the baseline', () => {
    expect(toPromisedRoad(reading)?.fact?.share).toBeCloseTo(-1 / 63, 9);
  });

  it('has no fact while no round has a result', () => {
    expect(toPromisedRoad({ ...mathematics, points: mathematics.points.filter(({ fact }) => fact === null) })).toMatchObject({
      plan: null,
      fact: null,
    });
  });

  it('ends at its goal once the last round is judged', () => {
    const done = createSeries({ ...pisa, baseline: 423, plan: { 2021: 470, 2024: 480 }, facts: { 2022: 425, 2025: 480 } });
    expect(toPromisedRoad(done)).toMatchObject({ plan: null, fact: { value: 480, share: 1 }, goal: { isReached: true } });
  });

  it('does not exist without a baseline or without a way', () => {
    expect(toPromisedRoad(gapOfReading)).toBeNull();
    expect(toPromisedRoad(createSeries({ ...pisa, baseline: 470, plan: { 2021: 470 } }))).toBeNull();
  });
});
