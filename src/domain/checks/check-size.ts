import type { Finding } from './check-list';
import { type FactKnowledge, isCounted, type KnownSeries } from './fact-knowledge';
import { findingAt, plain } from './fact-lookup';
import { expectedOfRegion } from './region-share';
import { type PublishedFact, placeKey, type ReportedFact } from './report-entries';

/** Where the smallest known value of a place is above this, a value that a thousand times it would fit was given in thousands. */
const LEAST_COUNT = 1000;
const FAR_FROM_USUAL = 10;
/** A region may have this many times less, or more, than its share of people lets expect. */
const FAR_FROM_SHARE = 10;
/** What is counted in a region is counted in the nation, too; some growth of the nation since is allowed for. */
const FAR_FROM_NATION = 2;

/** Whether a number was given in thousands, beside others of the same place. */
export function isInThousands(value: number, { least, most }: { readonly least: number; readonly most: number }): boolean {
  return least >= LEAST_COUNT && value < least / FAR_FROM_USUAL && value * LEAST_COUNT < most * FAR_FROM_USUAL;
}

/**
 * Sizes that no unit bounds, of people, places and counts, beside what is known of the series: published values, what else is reported, the plan. The strict
 * reader knows the plan alone, which says nothing of a measure by another definition, nor of a region.
 */
export function checkSizes(fresh: readonly ReportedFact[], knowledge: FactKnowledge, published: readonly PublishedFact[]): Finding[] {
  const { series, nation } = knowledge;
  const unbounded = series.filter(({ bounds }) => bounds.high === Number.MAX_SAFE_INTEGER);
  const known = new Map(unbounded.map((one) => [seriesKey(one), one]));
  const [publishedOf, freshOf] = [bySeries(published), bySeries(fresh)];
  return fresh.flatMap((entry) => {
    const [ofEntry, value] = [known.get(seriesKey(entry)), Number(entry.printed)];
    if (!ofEntry || value <= 0) return [];
    const others = publishedOf.get(seriesKey(entry)) ?? [];
    const reported = (freshOf.get(seriesKey(entry)) ?? []).filter((fact) => placeKey(fact) !== placeKey(entry));
    const here = valuesOf([...others, ...reported].filter(({ region }) => region === entry.region));
    if (here.length > 0 && isInThousands(value, { least: Math.min(...here), most: Math.max(...here) })) {
      return [findingAt(entry, 'thousands-for-units', 'value', { value: entry.printed, meant: plain(value * LEAST_COUNT) })];
    }
    const expected =
      here.length > 0 || entry.region === nation ? null : expectedOfRegion(entry, ofEntry, [...others, ...reported], knowledge);
    if (isCounted(ofEntry) && expected !== null && isFarBelow(value, expected)) {
      const values = { value: entry.printed, expected: plain(roughly(expected)), meant: plain(value * LEAST_COUNT) };
      return [findingAt(entry, 'perhaps-thousands', 'value', values)];
    }
    const limit = limitOf(ofEntry, others, entry.region === nation ? null : nation);
    if (limit === null || value <= limit.most * limit.times) return [];
    return [findingAt(entry, 'far-from-known', 'value', { value: entry.printed, most: plain(limit.most), times: limit.times })];
  });
}

/**
 * Whether a number is a hundredth of what is expected, or less, and a thousand times it would fit. Only perhaps in thousands: Ulytau had two
 * researchers in 2022.
 */
function isFarBelow(value: number, expected: number): boolean {
  const meant = value * LEAST_COUNT;
  return value * FAR_FROM_SHARE ** 2 < expected && meant * FAR_FROM_SHARE > expected && meant < expected * FAR_FROM_SHARE;
}

/** In two digits: more of them an expectation does not have. */
const roughly = (value: number): number => Math.round(Number(value.toPrecision(2)));

const seriesKey = ({ indicator, series }: Pick<PublishedFact, 'indicator' | 'series'>): string => `${indicator} ${series}`;

function bySeries(facts: readonly PublishedFact[]): ReadonlyMap<string, PublishedFact[]> {
  const grouped = new Map<string, PublishedFact[]>();
  for (const fact of facts) {
    const group = grouped.get(seriesKey(fact));
    if (group) group.push(fact);
    else grouped.set(seriesKey(fact), [fact]);
  }
  return grouped;
}

/** The largest value that is known of the series, and how many times it is too much. `within`: the nation, of whose values a region's are a part. */
function limitOf({ usual }: KnownSeries, published: readonly PublishedFact[], within: string | null) {
  const ofNation = within === null ? [] : [...valuesOf(published.filter(({ region }) => region === within)), ...usual];
  const all = within === null || ofNation.length === 0 ? [...valuesOf(published), ...usual] : ofNation;
  const most = Math.max(0, ...all);
  // from so few nothing is known of a size
  if (most * FAR_FROM_USUAL < LEAST_COUNT) return null;
  return { most, times: ofNation.length > 0 ? FAR_FROM_NATION : FAR_FROM_USUAL };
}

const valuesOf = (facts: readonly PublishedFact[]): number[] => facts.map(({ printed }) => Number(printed)).filter((value) => value > 0);
