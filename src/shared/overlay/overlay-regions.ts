import { COMPARATOR, NATION, toPlaceKey } from '@/contracts/list-places';
import type { Overlay, PlacedFact } from '@/contracts/overlay';
import type { PointAnswer } from '@/contracts/parts';
import type { RegionDetail, RegionList, YearDetail } from '@/contracts/regions';
import { isPublished } from '@/domain/series';
import { sortedBy } from '@/domain/sorted-by';
import { putMeasurePoints } from './overlay-indicators';
import { before, indexPlaces, type LaidOverlay, officialPart, putFact } from './placed-facts';

const isRegional = ({ region }: PlacedFact) => region !== NATION && region !== COMPARATOR;
type Row = Pick<PlacedFact, 'indicator' | 'series'>;
/** The place of a series in an answer that lists all regional ones. */
const rankIn = (series: readonly Row[]) => {
  const ranks = new Map(series.map((row, i) => [`${row.indicator} ${row.series}`, i]));
  return (row: Row) => ranks.get(`${row.indicator} ${row.series}`) ?? ranks.size;
};

/** `regions.json`: in which years any region has a published fact. A fact of the overlay adds its year; a year goes only by a row of the overlay. */
export function overlayRegionList(list: RegionList, { facts, published }: Overlay): RegionList {
  const rows = new Map(list.published.map((row) => [`${row.indicator} ${row.series}`, row]));
  for (const fact of facts.filter(
    (candidate) => isRegional(candidate) && candidate.definition === 'programme' && isPublished(candidate.provenance),
  )) {
    const { indicator, series, year } = fact;
    const years = rows.get(`${indicator} ${series}`)?.years ?? [];
    rows.set(`${indicator} ${series}`, { indicator, series, years: [...new Set([...years, year])].sort((a, b) => a - b) });
  }
  for (const row of published) rows.set(`${row.indicator} ${row.series}`, row);
  const shown = [...rows.values()].filter(({ years }) => years.length > 0);
  return {
    ...list,
    published: sortedBy(
      shown,
      ({ indicator }) => indicator,
      ({ series }) => series,
    ),
  };
}

type RegionalPoint = Pick<PointAnswer, 'year' | 'fact' | 'provenance' | 'state'>;
interface WithRegionalSeries {
  readonly region: { readonly id: string };
  readonly series: readonly (Row & { readonly points: readonly RegionalPoint[] })[];
  readonly related: RegionDetail['related'];
}

/** `regions/{id}.json`, with its origins and its history or without. */
export function overlayRegionDetail<T extends WithRegionalSeries & Partial<Pick<RegionDetail, 'origins' | 'history'>>>(
  detail: T,
  overlay: LaidOverlay,
): T {
  const { facts } = overlay;
  const region = detail.region.id;
  const places = indexPlaces(facts);
  const own = facts.filter((fact) => fact.region === region);
  const series = detail.series.map((row) => ({
    ...row,
    points: row.points.map((point) =>
      putFact(
        point,
        places.get(toPlaceKey({ definition: 'programme', ...{ indicator: row.indicator, series: row.series }, region, year: point.year })),
      ),
    ),
  }));
  const related = putRelated(detail.related, own);
  const origins = detail.origins && { origins: putOrigins(detail.origins, own, rankIn(detail.series)) };
  return { ...detail, series, related, ...origins, ...(detail.history && { history: before(detail.history, overlay) }) };
}

type Origins = RegionDetail['origins'];

function putOrigins(origins: Origins, own: readonly PlacedFact[], rankOf: (row: Row) => number): Origins {
  const facts = own.filter(({ definition }) => definition === 'programme');
  const keys = new Set(facts.map(({ indicator, series, year }) => `${indicator} ${series} ${year}`));
  const kept = origins.filter(({ indicator, series, year }) => !keys.has(`${indicator} ${series} ${year}`));
  const added = facts.flatMap((fact): Origins => {
    const official = officialPart(fact);
    return official ? [{ indicator: fact.indicator, series: fact.series, year: fact.year, ...official }] : [];
  });
  return sortedBy([...kept, ...added], rankOf, ({ year }) => year);
}

type Measure = RegionDetail['related'][number];

function putRelated(related: readonly Measure[], own: readonly PlacedFact[]): Measure[] {
  const facts = own.filter(({ definition }) => definition === 'other');
  const measures = new Map(related.map((measure) => [`${measure.indicator} ${measure.code}`, measure]));
  for (const { indicator, series, measure } of facts) {
    const key = `${indicator} ${series}`;
    if (measure && !measures.has(key)) measures.set(key, { indicator, code: series, ...measure, points: [] });
  }
  const put = [...measures.values()].map((measure) => {
    const ofMeasure = facts.filter(({ indicator, series }) => indicator === measure.indicator && series === measure.code);
    return { ...measure, points: putMeasurePoints(measure.points, ofMeasure) };
  });
  return sortedBy(
    put.filter(({ points }) => points.length > 0),
    ({ indicator }) => indicator,
    ({ code }) => code,
  );
}

/** `years/{year}.json` */
export function overlayYearDetail(detail: YearDetail, overlay: LaidOverlay): YearDetail {
  const { facts } = overlay;
  const { year } = detail;
  const places = indexPlaces(facts);
  const own = facts.filter((fact) => fact.year === year && isRegional(fact));
  const series = detail.series.map((row) => ({
    ...row,
    regions: row.regions.map((point) => {
      const place = { definition: 'programme', indicator: row.indicator, series: row.series, region: point.region, year } as const;
      return putFact(point, places.get(toPlaceKey(place)));
    }),
  }));
  const regionOrder = detail.series[0]?.regions.map(({ region }) => region) ?? [];
  const rankOfRegion = (region: string) => regionOrder.indexOf(region);
  return {
    ...detail,
    series,
    origins: putYearOrigins(detail, own, rankOfRegion),
    history: before(detail.history, overlay),
    related: putYearRelated(detail.related, own, rankOfRegion),
  };
}

type YearOrigins = YearDetail['origins'];

/** Regions that share a source share an entry. */
function putYearOrigins(detail: YearDetail, own: readonly PlacedFact[], rankOf: (region: string) => number): YearOrigins {
  const facts = own.filter(({ definition }) => definition === 'programme');
  const keys = new Set(facts.map(({ indicator, series, region }) => `${indicator} ${series} ${region}`));
  const groups = new Map<string, YearOrigins[number]>();
  const toKey = ({ indicator, series, provenance, source }: Omit<YearOrigins[number], 'regions'>) =>
    [indicator, series, provenance, source.id].join(' ');
  for (const entry of detail.origins) {
    const regions = entry.regions.filter((region) => !keys.has(`${entry.indicator} ${entry.series} ${region}`));
    groups.set(toKey(entry), { ...entry, regions });
  }
  for (const fact of facts) {
    const official = officialPart(fact);
    if (!official) continue;
    const { provenance, source } = official;
    const entry = { indicator: fact.indicator, series: fact.series, provenance, source };
    groups.set(toKey(entry), { ...entry, regions: [...(groups.get(toKey(entry))?.regions ?? []), fact.region] });
  }
  const shown = [...groups.values()]
    .filter(({ regions }) => regions.length > 0)
    .map((entry) => ({ ...entry, regions: sortedBy(entry.regions, rankOf) }));
  return sortedBy(
    shown,
    rankIn(detail.series),
    ({ provenance }) => provenance,
    ({ source }) => source.id,
  );
}

type YearMeasure = YearDetail['related'][number];

function putYearRelated(related: readonly YearMeasure[], own: readonly PlacedFact[], rankOf: (region: string) => number): YearMeasure[] {
  const facts = own.filter(({ definition }) => definition === 'other');
  const measures = new Map(related.map((measure) => [`${measure.indicator} ${measure.code}`, measure]));
  for (const { indicator, series, measure } of facts) {
    const key = `${indicator} ${series}`;
    if (measure && !measures.has(key)) measures.set(key, { indicator, code: series, ...measure, sources: [], regions: [] });
  }
  const put = [...measures.values()].map((measure): YearMeasure => {
    const ofMeasure = facts.filter(({ indicator, series }) => indicator === measure.indicator && series === measure.code);
    const kept = measure.regions.filter(({ region }) => !ofMeasure.some((fact) => fact.region === region));
    const official = ofMeasure.flatMap((fact) => {
      const part = officialPart(fact);
      return part ? [{ region: fact.region, ...part }] : [];
    });
    const added = official.map(({ region, value, provenance, source }) => ({ region, value, provenance, source: source.id }));
    const regions = sortedBy([...kept, ...added], ({ region }) => rankOf(region));
    const known = new Map([...measure.sources, ...official.map(({ source }) => source)].map((source) => [source.id, source]));
    const used = [...known.values()].filter(({ id }) => regions.some(({ source }) => source === id));
    return { ...measure, sources: sortedBy(used, ({ id }) => id), regions };
  });
  return sortedBy(
    put.filter(({ regions }) => regions.length > 0),
    ({ indicator }) => indicator,
    ({ code }) => code,
  );
}
