import { describe, expect, test } from 'vitest';
import { additiveSum, type CoverageCard, type CoverageRegion, latestCoverageYear, summarizeCards, toCards } from './coverage-cards';
import { indicatorOf, partOf, pointsOf } from './coverage-fixture';

const baseline = { year: 2018, value: 12.7, kind: 'fact' } as const;
/** r1-5-3 of the decree: 12.7 in 2018, 23 planned for 2022, 35 for 2025. */
const dual = indicatorOf('r1-5-3', [
  partOf('total', pointsOf([2018, null, null, 'not-planned'], [2022, 23, 21], [2023, 25, null], [2025, 35, null]), { baseline }),
]);
const additional = indicatorOf(
  'r1-2-2',
  [
    partOf('total', pointsOf([2025, 67, 67, 'demo'])),
    partOf('urban', pointsOf([2025, 36.3, 37.5, 'demo']), { decimals: 1 }),
    partOf('rural', pointsOf([2025, 30.7, 29.5, 'demo']), { decimals: 1 }),
  ],
  { additiveParts: true },
);

const abai: CoverageRegion = {
  region: { id: 'KZ-10', validFrom: '2022-06-08', splitFrom: { region: 'KZ-63', date: '2022-06-08' } },
  redrawnIn: 2022,
  own: [
    { indicator: 'r1-5-3', series: 'total', points: pointsOf([2021, 20, null, 'not-yet-formed'], [2022, 23, 19]) },
    { indicator: 'r1-2-2', series: 'total', points: pointsOf([2025, 67, 64]) },
  ],
};

const only = (cards: readonly CoverageCard[]) => cards[0] as CoverageCard;

describe('a card of the nation', () => {
  test('holds the fact of the year against its plan, in percentage points', () => {
    const card = only(toCards([dual], 2022, null));
    expect(card).toMatchObject({ key: 'r1-5-3.total', fact: { year: 2022, value: 21 }, plan: { year: 2022, value: 23 }, gap: -2 });
    expect(card.nation).toBeNull();
  });

  test('starts from the fact of 2018 that the decree states', () => {
    expect(only(toCards([dual], 2022, null)).points[0]).toMatchObject({ year: 2018, fact: 12.7, provenance: 'verified' });
  });

  test('without a fact has no distance, says why, and names the last known fact before it', () => {
    const card = only(toCards([dual], 2023, null));
    expect(card).toMatchObject({
      fact: null,
      gap: null,
      judgement: { kind: 'state', state: 'no-data' },
      earlier: { year: 2022, value: 21 },
    });
  });

  test('after the last plan is held against the target and names its year', () => {
    const video = indicatorOf('r1-3-4', [partOf('video-surveillance', pointsOf([2024, 100, 100], [2025, null, 97]))]);
    const card = only(toCards([video], 2025, null));
    expect(card.plan).toEqual({ year: 2024, value: 100 });
    expect(card.judgement).toMatchObject({ kind: 'judged', outcome: 'slipped' });
    expect(card.gap).toBe(-3);
  });
});

describe('a card of a region', () => {
  test('holds the region against the plan of the nation and keeps the nation behind it', () => {
    const card = only(toCards([dual], 2022, abai));
    expect(card).toMatchObject({ gap: -4, fact: { value: 19 }, plan: { value: 23 }, judgement: { against: 'national-plan' } });
    expect(card.nation?.find(({ year }) => year === 2022)?.fact).toBe(21);
  });

  test('before the region was formed is a gap with its word', () => {
    expect(only(toCards([dual], 2021, abai))).toMatchObject({ fact: null, judgement: { kind: 'state', state: 'not-yet-formed' } });
  });

  test('of urban or rural shares says nothing about the region and is not counted', () => {
    const cards = toCards([additional], 2025, abai);
    expect(cards.map(({ isOwn }) => isOwn)).toEqual([true, false, false]);
    expect(cards[1]).toMatchObject({ points: [], fact: null, judgement: { state: 'not-comparable' } });
    expect(summarizeCards(cards).series).toMatchObject({ met: 0, known: 1, total: 1, basis: { published: 1, demo: 0, unknown: 0 } });
  });
});

describe('the summary', () => {
  test('counts an indicator by its worst known part and keeps the unknown in the total', () => {
    const { distribution, series } = summarizeCards(toCards([additional, dual], 2025, null));
    expect(distribution).toMatchObject({ known: 1, total: 2 });
    expect(distribution.verdicts.met).toBe(0);
    expect(series).toEqual({ met: 2, known: 3, total: 4, basis: { published: 0, demo: 3, unknown: 1, total: 4 } });
  });

  test('the page opens in the latest year with a verdict, and in the last one when there is none', () => {
    expect(latestCoverageYear([dual], null)).toBe(2022);
    expect(latestCoverageYear([], null)).toBe(2025);
  });
});

describe('urban + rural = total', () => {
  const total = only(toCards([additional], 2025, null));

  test('in the plan and in the fact, and says when generated values are in it', () => {
    expect(additiveSum(total, 'plan')).toMatchObject({ total: 67, basis: null, parts: [{ value: 36.3 }, { value: 30.7 }] });
    expect(additiveSum(total, 'fact')).toMatchObject({ total: 67, basis: 'demo', parts: [{ value: 37.5 }, { value: 29.5 }] });
  });

  test('is not claimed where a part is missing or the parts do not come to it', () => {
    const [whole, urban] = additional.series;
    const without = { ...additional, series: [whole, urban].flatMap((part) => part ?? []) };
    const wrong = { ...without, series: [...without.series, partOf('rural', pointsOf([2025, 30.7, 20]))] };
    const unknown = { ...without, series: [...without.series, partOf('rural', pointsOf([2025, 30.7, null]))] };
    expect(additiveSum(only(toCards([unknown], 2025, null)), 'fact')).toBeNull();
    expect(additiveSum(only(toCards([wrong], 2025, null)), 'fact')).toBeNull();
  });

  test('is shown on no other card and for no region', () => {
    expect(toCards([additional], 2025, null).map((card) => additiveSum(card, 'fact') !== null)).toEqual([true, false, false]);
    expect(additiveSum(only(toCards([additional], 2025, abai)), 'fact')).toBeNull();
  });
});
