import { describe, expect, test } from 'vitest';
import { type BriefingLine, listWorst, nationBriefing, regionBriefing } from './briefing';
import { profileRows } from './region-profile';
import type { Series } from './series';
import { createSeries } from './series-fixture';

/** From 0 in 2018 to 60 in 2025, ten a year: the promised way is 60, its tenth 6, three tenths 18. */
const PLAN = { 2020: 10, 2021: 20, 2022: 30, 2023: 40, 2024: 50, 2025: 60 };

/** Facts of 2022 against the plan of 30, and the verdict that DOMAIN.md section 3 gives them. */
const FACT_OF = { met: 30, near: 26, behind: 18, far: 5, regressed: -5 } as const;

function partOf(code: string, facts: Record<number, number>, outline: Partial<Parameters<typeof createSeries>[0]> = {}) {
  const { unit, direction, ...series } = createSeries({ baseline: 0, plan: PLAN, facts, ...outline });
  return { unit, direction, part: { code, ...series } };
}

function indicatorOf(id: string, parts: readonly ReturnType<typeof partOf>[], level: 'target' | 'result' = 'result') {
  const { unit, direction } = parts[0] ?? createSeries({ plan: PLAN });
  return { id, level, unit, direction, series: parts.map(({ part }) => part) };
}

const single = (id: string, facts: Record<number, number>, level: 'target' | 'result' = 'result') =>
  indicatorOf(id, [partOf('all', facts)], level);

const idsOf = (lines: readonly BriefingLine<{ readonly id: string }>[]) => lines.map(({ indicator }) => indicator.id);

test('the plan of the year stands also where nothing is judged, and there is none in a year that has none', () => {
  const silent = single('silent', {}, 'target');
  const ended = indicatorOf('ended', [partOf('all', {}, { plan: { 2020: 10, 2021: 20 } })], 'target');
  const lines = nationBriefing([silent, ended, single('met', { 2022: 30 }, 'target')], 2022).promises;
  expect(lines.map(({ judged, plan }) => [judged === null, plan])).toEqual([
    [true, 30],
    [true, null],
    [false, 30],
  ]);
});

describe('the worst of the nation', () => {
  test('come by verdict, and equal verdicts by the gap as a part of the promised way', () => {
    const { worst } = nationBriefing(
      [
        single('near', { 2022: FACT_OF.near }),
        single('far', { 2022: 11 }),
        single('further', { 2022: FACT_OF.far }),
        single('behind', { 2022: FACT_OF.behind }),
        single('regressed', { 2022: FACT_OF.regressed }),
        single('met', { 2022: FACT_OF.met }),
      ],
      2022,
    );
    expect(idsOf(worst)).toEqual(['regressed', 'further', 'far', 'behind', 'near']);
    expect(worst.map(({ judged }) => judged?.verdict)).toEqual(['regressed', 'far', 'far', 'behind', 'near']);
  });

  test('are at most five', () => {
    const seven = [1, 2, 3, 4, 5, 6, 7].map((n) => single(`i${n}`, { 2022: n }));
    expect(idsOf(nationBriefing(seven, 2022).worst)).toEqual(['i1', 'i2', 'i3', 'i4', 'i5']);
  });

  test('are none where every plan is met or nothing is known', () => {
    expect(nationBriefing([single('met', { 2022: 30 }), single('silent', {})], 2022).worst).toEqual([]);
  });

  test('speak by their worst part, with the decimals of that part', () => {
    const parts = [partOf('good', { 2022: 30 }), partOf('bad', { 2022: 5 }, { decimals: 1 })];
    const [line] = nationBriefing([indicatorOf('two', parts)], 2022).worst;
    expect(line?.part).toEqual({ code: 'bad', decimals: 1 });
    expect(line?.judged).toMatchObject({ plan: 30, fact: 5, gap: -25, way: 60, basis: 'verified' });
  });

  test('are marked where their fact is generated', () => {
    const [line] = nationBriefing([indicatorOf('demo', [partOf('all', { 2022: 5 }, { provenance: 'demo' })])], 2022).worst;
    expect(line?.judged?.basis).toBe('demo');
  });

  test('leave out the carried verdict of another year', () => {
    const study = partOf('reading', { 2022: 5 }, { study: 'PISA', plan: { 2022: 30, 2025: 60 } });
    const { promises } = nationBriefing([indicatorOf('pisa', [study], 'target')], 2024);
    expect(promises[0]).toMatchObject({ judged: null, carried: { year: 2022, verdict: 'far' } });
    expect(listWorst(promises)).toEqual([]);
  });
});

describe('the counts of the nation', () => {
  const indicators = [single('t1', { 2022: 30 }, 'target'), single('t2', {}, 'target'), single('r1', { 2022: 5 })];
  const briefing = nationBriefing(indicators, 2022);

  test('promises are the target indicators, those without a number among them', () => {
    expect(idsOf(briefing.promises)).toEqual(['t1', 't2']);
    expect(briefing.promises[1]).toMatchObject({ judged: null, state: 'no-data' });
    expect(briefing.promiseDistribution).toMatchObject({ known: 1, total: 2, verdicts: { met: 1 } });
  });

  test('the distribution has all indicators', () => {
    expect(briefing.distribution).toMatchObject({ known: 2, total: 3, verdicts: { met: 1, far: 1 } });
  });

  // 30 is the plan of 2022: 0 months; 5 is half-way between 2018 and 2020, planned for the turn to 2019: 36 months
  test('the median lag is of the known ones', () => {
    expect(briefing.lag).toEqual({ least: 18, most: 18, count: 2, basis: 'verified' });
  });
});

describe('what changed since the year before', () => {
  const better = single('better', { 2021: 0, 2022: 30 });
  const worse = single('worse', { 2021: 20, 2022: 5 });
  const same = single('same', { 2021: 20, 2022: 30 });
  const appeared = single('appeared', { 2022: 5 });
  const vanished = single('vanished', { 2021: 20 });

  test('is told of indicators with a verdict in both years only', () => {
    const briefing = nationBriefing([better, worse, same, appeared, vanished], 2022);
    expect(briefing.better.map(({ line, from, to }) => [line.indicator.id, from, to])).toEqual([['better', 'far', 'met']]);
    expect(briefing.worse.map(({ line, from, to }) => [line.indicator.id, from, to])).toEqual([['worse', 'met', 'far']]);
  });

  test('rests on the weaker of both verdicts; what has none in one of the years is unknown', () => {
    const demo = indicatorOf('demo', [partOf('all', { 2021: 0, 2022: 30 }, { provenance: 'demo' })]);
    const [part] = better.series;
    const points = part?.points.map((point) => (point.year === 2021 ? { ...point, provenance: 'demo' as const } : point)) ?? [];
    const mixed = { ...better, id: 'mixed', series: part ? [{ ...part, points }] : [] };
    const briefing = nationBriefing([better, demo, mixed, appeared], 2022);
    expect(briefing.better.map(({ line, basis }) => [line.indicator.id, basis])).toEqual([
      ['better', 'verified'],
      ['demo', 'demo'],
      ['mixed', 'demo'],
    ]);
    expect(briefing.compared).toEqual({ published: 1, demo: 2, unknown: 1, total: 4 });
  });

  test('is nothing in the first year of the programme', () => {
    expect(nationBriefing([single('first', { 2019: 1, 2020: 10 })], 2020)).toMatchObject({ better: [], worse: [] });
  });
});

describe('a region', () => {
  const regions = [{ id: 'KZ-39', validFrom: '2018-06-19', splitFrom: null }] as const;
  const outline = (id: string, task: string | null, facts: Record<number, number>, aggregation: 'mean' | 'sum' | 'none' = 'mean') => {
    const { unit, direction, part } = partOf('all', { 2018: 0 });
    const own = createSeries({ plan: PLAN, facts: { 2018: 0, ...facts }, provenance: 'demo' });
    return { indicator: { id, task, unit, direction, regionalAggregation: aggregation, additiveParts: false, series: [part] }, own };
  };
  const brief = (entries: readonly ReturnType<typeof outline>[], year: number) => {
    const rowsOf = (of: number) =>
      profileRows({
        region: regions[0],
        regions,
        indicators: entries.map(({ indicator }) => indicator),
        own: entries.map(({ indicator, own }: { indicator: { id: string }; own: Series }) => ({
          indicator: indicator.id,
          series: 'all',
          points: own.points,
        })),
        current: { year: of, series: [] },
        against: 'national-plan',
      });
    return regionBriefing(rowsOf, year);
  };

  test('is held against the national plan; its promises are the target indicators that its akimat answers for', () => {
    const briefing = brief(
      [
        outline('t1-1', null, { 2021: 20, 2022: 5 }),
        outline('t2-1', null, { 2022: 5 }, 'none'),
        outline('r1', '1.1', { 2021: 0, 2022: 26 }),
        outline('r2', '1.1', { 2022: 30 }),
      ],
      2022,
    );
    expect(idsOf(briefing.promises)).toEqual(['t1-1']);
    expect(briefing.promiseDistribution).toMatchObject({ known: 1, total: 1, verdicts: { far: 1 } });
    expect(briefing.distribution).toMatchObject({ known: 3, total: 3, verdicts: { met: 1, near: 1, far: 1 } });
    expect(idsOf(briefing.worst)).toEqual(['t1-1', 'r1']);
    expect(briefing.worst[0]?.judged).toMatchObject({ plan: 30, fact: 5, basis: 'demo' });
    expect(briefing.worst.map(({ plan }) => plan)).toEqual([30, 30]);
    expect(briefing.worse.map(({ line }) => line.indicator.id)).toEqual(['t1-1']);
    expect(briefing.better.map(({ line }) => line.indicator.id)).toEqual(['r1']);
    expect(briefing.compared).toEqual({ published: 0, demo: 2, unknown: 1, total: 3 });
  });

  test('each of the worst has the part of its own indicator', () => {
    const fine = outline('fine', '1.1', { 2022: 20 });
    const [part] = fine.indicator.series;
    const exact = { ...fine, indicator: { ...fine.indicator, series: part ? [{ ...part, decimals: 3 }] : [] } };
    const { worst } = brief([outline('plain', '1.1', { 2022: 5 }), exact], 2022);
    expect(worst.map((line) => [line.indicator.id, line.part.decimals])).toEqual([
      ['plain', part?.decimals],
      ['fine', 3],
    ]);
  });

  test('without a verdict in one of the two years nothing can be said of a change', () => {
    expect(brief([outline('r1', '1.1', { 2022: 26 })], 2022)).toMatchObject({
      compared: { published: 0, demo: 0, unknown: 1 },
      better: [],
      worse: [],
    });
  });

  test('carries the last verdict of a study between its rounds, and of nothing else', () => {
    const study = outline('t1-2', null, { 2022: 5 });
    const [part] = study.indicator.series;
    const ofStudy = {
      ...study,
      indicator: {
        ...study.indicator,
        series: [{ ...createSeries({ plan: PLAN, study: 'PISA' }), code: 'all', ...part, study: 'PISA' as const }],
      },
    };
    expect(brief([ofStudy], 2023).promises[0]).toMatchObject({ judged: null, carried: { year: 2022, fact: 5, verdict: 'far' } });
    expect(brief([outline('t1-4', null, { 2022: 5 })], 2023).promises[0]).toMatchObject({ judged: null, carried: null });
  });

  test('has no verdict for sums and for gaps, and says why', () => {
    const briefing = brief([outline('sum', '1.1', { 2022: 5 }, 'sum'), outline('gap', null, {})], 2022);
    expect(briefing.promises[0]).toMatchObject({ judged: null, state: 'no-data' });
    expect(briefing.distribution).toMatchObject({ known: 0, total: 2, states: { 'not-comparable': 1, 'no-data': 1 } });
    expect(briefing.worst).toEqual([]);
  });
});
