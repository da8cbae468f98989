import type { IndicatorDetail } from '@/contracts/indicator-detail';
import { COMPARATOR, NATION, toPlaceKey } from '@/contracts/list-places';
import type { Overlay, PlacedFact } from '@/contracts/overlay';
import type { PointAnswer } from '@/contracts/parts';
import { sortedBy } from '@/domain/sorted-by';
import { before, indexPlaces, type LaidOverlay, type OfficialPart, officialPart, putFact } from './placed-facts';

type NationalPoint = Pick<PointAnswer, 'year' | 'fact' | 'provenance' | 'state'>;
interface WithNationalSeries {
  readonly id: string;
  readonly series: readonly { readonly code: string; readonly points: readonly NationalPoint[] }[];
}

/** The national facts of indicators, whole or without the texts that a page of regions leaves out. */
export function overlayIndicators<T extends WithNationalSeries>(indicators: readonly T[], { facts }: Overlay): T[] {
  const places = indexPlaces(facts);
  const putPoints = (indicator: T) =>
    indicator.series.map((part) => ({
      ...part,
      points: part.points.map((point) => {
        const place = { definition: 'programme', indicator: indicator.id, series: part.code, region: NATION, year: point.year } as const;
        return putFact(point, places.get(toPlaceKey(place)));
      }),
    }));
  return indicators.map((indicator) => ({ ...indicator, series: putPoints(indicator) }));
}

/** `indicators/{id}.json`: its points, where they come from, the averages of other countries and the measures beside it. */
export function overlayIndicatorDetail(detail: IndicatorDetail, overlay: LaidOverlay): IndicatorDetail {
  const [indicator = detail.indicator] = overlayIndicators([detail.indicator], overlay);
  const own = overlay.facts.filter((fact) => fact.indicator === detail.indicator.id);
  const codes = detail.indicator.series.map(({ code }) => code);
  return {
    ...detail,
    indicator,
    releases: before(
      detail.releases.map((date) => ({ date })),
      overlay,
    ).map(({ date }) => date),
    history: before(detail.history, overlay),
    origins: putByPart(
      detail.origins,
      own.filter(({ definition, region }) => definition === 'programme' && region === NATION),
      { codes, toEntry: ({ series, year }, official) => ({ series, year, ...official }) },
    ),
    comparators: putByPart(
      detail.comparators,
      own.filter(({ region }) => region === COMPARATOR),
      { codes, toEntry: ({ series, year, region: code }, { value, source }) => ({ series, code, year, value, source }) },
    ),
    related: putRelated(
      detail.related,
      own.filter(({ definition, region }) => definition === 'other' && region === NATION),
    ),
  };
}

/** Entries of parts and years with these facts put in the places of theirs, in the order of the parts; a fact that is no official one leaves its place empty. */
function putByPart<Entry extends { readonly series: string; readonly year: number }>(
  entries: readonly Entry[],
  facts: readonly PlacedFact[],
  { codes, toEntry }: { readonly codes: readonly string[]; readonly toEntry: (fact: PlacedFact, official: OfficialPart) => Entry },
): Entry[] {
  const isTouched = (entry: Entry) => facts.some(({ series, year }) => series === entry.series && year === entry.year);
  const added = facts.flatMap((fact) => {
    const official = officialPart(fact);
    return official ? [toEntry(fact, official)] : [];
  });
  return sortedBy(
    [...entries.filter((entry) => !isTouched(entry)), ...added],
    ({ series }) => codes.indexOf(series),
    ({ year }) => year,
  );
}

type Measure = IndicatorDetail['related'][number];

/** The points of one measure by another definition, with the facts of its places; in the order of the years. */
export function putMeasurePoints(points: Measure['points'], facts: readonly PlacedFact[]): Measure['points'] {
  const kept = points.filter((point) => !facts.some(({ year }) => year === point.year));
  const added = facts.flatMap((fact): Measure['points'] => {
    const official = officialPart(fact);
    if (!official) return [];
    return [{ year: fact.year, ...official }];
  });
  return sortedBy([...kept, ...added], ({ year }) => year);
}

function putRelated(related: readonly Measure[], facts: readonly PlacedFact[]): Measure[] {
  const fresh = facts.filter((fact, i) => !knows(related, fact) && facts.findIndex(({ series }) => series === fact.series) === i);
  const all = [...related, ...fresh.flatMap(({ series, measure }) => (measure ? [{ code: series, ...measure, points: [] }] : []))];
  const put = all.map((measure) => {
    const points = putMeasurePoints(
      measure.points,
      facts.filter(({ series }) => series === measure.code),
    );
    return { ...measure, points };
  });
  return sortedBy(
    put.filter(({ points }) => points.length > 0),
    ({ code }) => code,
  );
}

const knows = (related: readonly Measure[], { series }: PlacedFact) => related.some(({ code }) => code === series);
