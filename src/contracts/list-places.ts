import { PROMISE_SERIES } from '@/domain/series';
import type { Commitment } from './decree-parts';
import type { IndicatorDetail } from './indicator-detail';
import type { PlacedFact } from './overlay';
import type { PointAnswer } from './parts';
import type { RegionDetail } from './regions';

/** The nation's code. */
export const NATION = 'KZ';
/** The code of averages of other countries. */
export const COMPARATOR = 'OECD';

type Place = Pick<PlacedFact, 'definition' | 'indicator' | 'series' | 'region' | 'year'>;
export const toPlaceKey = ({ definition, indicator, series, region, year }: Place): string =>
  `${definition} ${indicator} ${series} ${region} ${year}`;

/** What stands at every place that an answer holds, gaps too: an overlay of it changes nothing. */
export function listNationalPlaces({ indicator, origins, comparators, related }: IndicatorDetail): PlacedFact[] {
  const place = { indicator: indicator.id, region: NATION };
  const points = indicator.series.flatMap(({ code, points: ofSeries }) => {
    const ofCode = origins.filter(({ series }) => series === code);
    return ofSeries.map((point) => toPlaced({ ...place, series: code }, point, ofCode));
  });
  const others = comparators.map(({ series, code, year, value, source }): PlacedFact => {
    const head = { definition: 'programme', indicator: indicator.id, series, region: code as PlacedFact['region'], year } as const;
    return { ...head, fact: value, provenance: 'verified', state: null, note: null, origin: { source, note: null }, measure: null };
  });
  return [...points, ...others, ...related.flatMap((measure) => toMeasured(place, measure))];
}

/** As `listNationalPlaces`, for a region. */
export function listRegionalPlaces({ region, series, origins, related }: RegionDetail): PlacedFact[] {
  const points = series.flatMap((row) => {
    const ofRow = origins.filter((origin) => origin.indicator === row.indicator && origin.series === row.series);
    return row.points.map((point) => toPlaced({ indicator: row.indicator, series: row.series, region: region.id }, point, ofRow));
  });
  return [...points, ...related.flatMap((measure) => toMeasured({ indicator: measure.indicator, region: region.id }, measure))];
}

/** As `listNationalPlaces`, for the promises beside the indicators: a year without a fact has no place. */
export function listPromisePlaces(commitments: readonly Pick<Commitment, 'id' | 'reported'>[]): PlacedFact[] {
  return commitments.flatMap(({ id, reported }) =>
    (reported?.facts ?? []).map(({ year, value, provenance, source, note }): PlacedFact => {
      const head = { indicator: id, series: PROMISE_SERIES, region: NATION, year, definition: 'commitment' } as const;
      return { ...head, fact: value, provenance, state: null, note: null, origin: { source, note }, measure: null };
    }),
  );
}

type Head = Pick<PlacedFact, 'indicator' | 'series' | 'region'>;

function toPlaced(head: Head, { year, fact, provenance, state, note }: PointAnswer, origins: IndicatorDetail['origins']): PlacedFact {
  const origin = origins.find((candidate) => candidate.year === year);
  const value = { year, definition: 'programme', fact, provenance, state, note } as const;
  return { ...head, ...value, origin: origin ? { source: origin.source, note: origin.note } : null, measure: null };
}

function toMeasured(
  { indicator, region }: Pick<Head, 'indicator' | 'region'>,
  { code, title, unitLabel, decimals, reason, points }: IndicatorDetail['related'][number],
): PlacedFact[] {
  return points.map(({ year, value, provenance, source, note }) => ({
    ...{ indicator, series: code, region, year, definition: 'other', fact: value, provenance, state: null, note: null },
    origin: { source, note },
    measure: { title, unitLabel, decimals, reason },
  }));
}

/** The place without its fact. By the programme's definition that needs the state of the gap. */
export const withoutFact = (place: PlacedFact, state: PlacedFact['state'] = null): PlacedFact => ({
  ...place,
  ...{ fact: null, provenance: null, origin: null, note: null },
  state: place.definition !== 'programme' || place.region === COMPARATOR ? null : state,
});

/** What of `before` is not so in `after`: the overlay that makes the answers of `after` those of `before`. */
export function differingPlaces(before: readonly PlacedFact[], after: readonly PlacedFact[]): PlacedFact[] {
  const old = new Map(before.map((place) => [toPlaceKey(place), place]));
  const isSame = (place: PlacedFact) => JSON.stringify(old.get(toPlaceKey(place))) === JSON.stringify(place);
  const now = new Set(after.map(toPlaceKey));
  const changed = after.filter((place) => !isSame(place)).map((place) => old.get(toPlaceKey(place)) ?? withoutFact(place));
  return [...changed, ...before.filter((place) => !now.has(toPlaceKey(place)))];
}
