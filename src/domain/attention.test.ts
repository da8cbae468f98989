import { describe, expect, it } from 'vitest';
import { attentionList } from './attention';
import { createSeries } from './series-fixture';

type Outline = Parameters<typeof createSeries>[0];

const plan = { 2020: 20, 2021: 40, 2022: 60, 2023: 70, 2024: 80, 2025: 100 };
const indicator = (id: string, outline: Partial<Outline>) => {
  const series = createSeries({ baseline: 10, plan, ...outline });
  return { id, unit: series.unit, direction: series.direction, series: [{ code: 'total', ...series }] };
};
const rulesIn = (year: number, outline: Partial<Outline>) => attentionList([indicator('r1-1-1', outline)], year).map((line) => line.rule);

describe('rules of the attention list', () => {
  it('names a series that is worse than its baseline, with fact and baseline', () => {
    const [line] = attentionList([indicator('r1-1-1', { facts: { 2022: 5 } })], 2022);
    expect(line).toMatchObject({
      rule: 'regressed',
      indicatorId: 'r1-1-1',
      seriesCode: 'total',
      judged: { fact: 5, plan: 60 },
      baseline: { value: 10 },
    });
  });

  it('names a series that is far from its plan two years running, with both years', () => {
    const [line] = attentionList([indicator('r1-1-1', { facts: { 2023: 15, 2024: 30 } })], 2024);
    expect(line).toMatchObject({ rule: 'far-two-running', judged: { year: 2024, fact: 30 }, previous: { year: 2023, fact: 15 } });
  });

  it('takes a year below the baseline for one of the far ones: it is worse than far', () => {
    const [line] = attentionList([indicator('r1-1-1', { facts: { 2023: 5, 2024: 30 } })], 2024);
    expect(line).toMatchObject({ rule: 'far-two-running', previous: { year: 2023, verdict: 'regressed' } });
  });

  it('rests on the weakest of its verdicts, on nothing where it names a silence', () => {
    const [line] = attentionList([indicator('r1-1-1', { facts: { 2023: 15, 2024: 30 }, provenance: 'demo' })], 2024);
    expect(line?.basis).toBe('demo');
    const far = indicator('r1-1-1', { facts: { 2023: 15, 2024: 30 } });
    const [part] = far.series;
    const points = part?.points.map((point) => (point.year === 2023 ? { ...point, provenance: 'demo' as const } : point)) ?? [];
    const mixed = { ...far, series: part ? [{ ...part, points }] : [] };
    expect(attentionList([mixed], 2024)[0]).toMatchObject({ basis: 'demo', judged: { provenance: 'verified' } });
    expect(attentionList([indicator('r1-1-1', {})], 2024)[0]).toMatchObject({ rule: 'silent-two-years', basis: null });
  });

  it('is silent about one far year, and about two with a gap between them', () => {
    expect(rulesIn(2024, { facts: { 2023: 70, 2024: 30 } })).toEqual([]);
    expect(rulesIn(2024, { facts: { 2022: 15, 2024: 30 } })).toEqual([]);
  });

  it('counts two rounds running for a study', () => {
    const study: Partial<Outline> = { study: 'PISA', plan: { 2021: 50, 2024: 100 }, heldIn: { 2021: 2022, 2024: 2025 } };
    expect(rulesIn(2025, { ...study, facts: { 2022: 17, 2025: 30 } })).toEqual(['far-two-running']);
    expect(rulesIn(2025, { ...study, facts: { 2025: 30 } })).toEqual([]);
    expect(rulesIn(2022, { ...study, facts: { 2022: 17 } })).toEqual([]);
  });

  it('names a fact that has not left the baseline while the plan asked for it', () => {
    const [line] = attentionList([indicator('r1-1-1', { facts: { 2020: 10.5 } })], 2020);
    expect(line).toMatchObject({ rule: 'not-moved', tolerance: 0.5, judged: { fact: 10.5, plan: 20 }, baseline: { value: 10 } });
    expect(rulesIn(2020, { facts: { 2020: 10.6 } })).toEqual([]);
  });

  it('expects no move where the plan asks for none', () => {
    expect(rulesIn(2020, { plan: { 2020: 10, 2025: 100 }, facts: { 2020: 10 } })).toEqual([]);
  });

  it('takes less than 5 points of a study for no move, up or down', () => {
    const pisa: Partial<Outline> = { study: 'PISA', baseline: 423, plan: { 2021: 470, 2024: 480 }, heldIn: { 2021: 2022 } };
    expect(rulesIn(2022, { ...pisa, facts: { 2022: 425 } })).toEqual(['not-moved']);
    expect(rulesIn(2022, { ...pisa, facts: { 2022: 420 } })).toEqual(['not-moved']);
    expect(rulesIn(2022, { ...pisa, facts: { 2022: 418 } })).toEqual(['regressed']);
    expect(rulesIn(2022, { ...pisa, facts: { 2022: 427.9 } })).toEqual(['not-moved']);
    expect(rulesIn(2022, { ...pisa, facts: { 2022: 428 } })).toEqual([]);
  });

  it('keeps the last verdict of a study standing between its rounds', () => {
    const pisa: Partial<Outline> = {
      study: 'PISA',
      baseline: 423,
      plan: { 2021: 470, 2024: 480 },
      heldIn: { 2021: 2022, 2024: 2025 },
      facts: { 2022: 400 },
    };
    const [line] = attentionList([indicator('t1-2', pisa)], 2023);
    expect(line).toMatchObject({ rule: 'regressed', judged: { year: 2022 } });
  });

  it('names two due years running without data, with the plans that nobody reported on', () => {
    const [line] = attentionList([indicator('r1-1-1', { facts: { 2020: 20 } })], 2022);
    expect(line).toMatchObject({ rule: 'silent-two-years', years: [2021, 2022], plans: [40, 60] });
    expect(rulesIn(2021, { facts: { 2020: 20 } })).toEqual([]);
  });

  it('skips years that were not due when it counts silent ones', () => {
    expect(rulesIn(2023, { plan: { 2021: 40, 2023: 70 } })).toEqual(['silent-two-years']);
    expect(rulesIn(2022, { plan: { 2021: 40, 2023: 70 } })).toEqual([]);
  });

  it('does not call a discontinued, awaited or ended series silent', () => {
    expect(rulesIn(2021, { states: { 2020: 'discontinued', 2021: 'discontinued' } })).toEqual([]);
    expect(rulesIn(2021, { states: { 2021: 'awaiting' } })).toEqual([]);
    expect(rulesIn(2023, { plan: { 2020: 20, 2021: 40 } })).toEqual([]);
  });

  it('has no line for a series that keeps its promise', () => {
    expect(rulesIn(2022, { facts: { 2021: 40, 2022: 60 } })).toEqual([]);
  });
});

describe('order of the attention list', () => {
  it('puts the severer rule first, then the longer lag, then the order of the decree', () => {
    const list = attentionList(
      [
        indicator('silent-a', {}),
        indicator('moved-too-little', { facts: { 2021: 10 } }),
        indicator('regressed-no-lag', { facts: { 2021: 0 }, plan: { 2020: 50, 2021: 40, 2025: 100 } }),
        indicator('regressed', { facts: { 2021: 0 } }),
        indicator('silent-b', {}),
      ],
      2021,
    );
    expect(list.map((line) => [line.indicatorId, line.rule])).toEqual([
      ['regressed', 'regressed'],
      ['regressed-no-lag', 'regressed'],
      ['moved-too-little', 'not-moved'],
      ['silent-a', 'silent-two-years'],
      ['silent-b', 'silent-two-years'],
    ]);
  });

  it('orders equal rules by months behind', () => {
    const far = (id: string, fact: number) => indicator(id, { facts: { 2022: 15, 2023: fact } });
    const list = attentionList([far('shorter', 35), far('longer', 20)], 2023);
    expect(list.map((line) => line.indicatorId)).toEqual(['longer', 'shorter']);
  });

  it('gives one line per series, by its severest rule', () => {
    const list = attentionList([indicator('r1-1-1', { facts: { 2023: 10, 2024: 10 } })], 2024);
    expect(list.map((line) => line.rule)).toEqual(['far-two-running']);
  });
});

it('says since when a series is behind, and rests on every verdict of that time', () => {
  const points = createSeries({ baseline: 10, plan: { 2020: 20, 2021: 30, 2022: 40 }, facts: { 2020: 19, 2021: 11, 2022: 12 } }).points;
  const series = points.map((point) => (point.year === 2021 ? { ...point, provenance: 'demo' as const } : point));
  const indicator = {
    ...({ id: 't1-4', unit: 'percent', direction: 'higher' } as const),
    series: [
      { code: 'total', study: null, flow: false, decimals: 0, baseline: { year: 2018, value: 10, kind: 'fact' as const }, points: series },
    ],
  };
  expect(attentionList([indicator], 2022)).toMatchObject([
    { rule: 'far-two-running', since: { year: 2021, basis: 'demo' }, basis: 'demo' },
  ]);
});
