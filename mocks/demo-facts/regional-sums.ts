import type { SeriesRef } from '@mocks/sources/decree';
import type { DemoFact } from '@mocks/sources/demo-facts';
import { type RegionFile, regions } from '@mocks/sources/regions';
import { isCumulative } from '@mocks/sources/series-traits';
import { existsIn } from '@/domain/region-outline';
import { toFact } from './demo-row';
import { officialRegional } from './official-regional';
import { weightOf } from './population-weights';
import { createLeaning } from './region-leanings';

export interface YearTotal {
  readonly year: number;
  readonly total: number;
}

/** How unevenly a sum lies over the regions, beyond their population. */
const UNEVEN = 0.4;

/** Splits a whole number by weights into whole numbers that add up to it exactly; the largest remainders get the rest. */
function splitWhole(total: number, weights: readonly number[]): number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const exact = weights.map((weight) => (total * weight) / all);
  const parts = exact.map(Math.floor);
  const left = total - parts.reduce((sum, part) => sum + part, 0);
  const byRemainder = exact
    .map((value, i) => ({ i, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.i - b.i);
  for (const { i } of byRemainder.slice(0, left)) parts[i] = (parts[i] ?? 0) + 1;
  return parts;
}

/** Demo facts of the regions that add up to the national total of every year, together with the official ones. */
export function listRegionalSums(ref: SeriesRef, totals: readonly YearTotal[]): DemoFact[] {
  const leaning = createLeaning(ref);
  const share: Share = (year, total, among) => {
    const parts = splitWhole(
      Math.max(0, total),
      among.map((region) => weightOf(region, year) * Math.exp(UNEVEN * leaning(region, year))),
    );
    return new Map(among.map((region, i) => [region.id, parts[i] ?? 0]));
  };
  const official = (region: string, year: number) => officialRegional(ref, region, year);
  const byYear = isCumulative(ref.indicator.id, ref.series.code) ? addUp(totals, share, official) : shareOut(totals, share, official);
  return byYear.flatMap(({ year, parts }) =>
    [...parts]
      .filter(([region]) => official(region, year) === null)
      .map(([region, value]) => toFact({ indicator: ref.indicator.id, series: ref.series.code, region, year }, value)),
  );
}

type Share = (year: number, total: number, among: readonly RegionFile[]) => Map<string, number>;
type Official = (region: string, year: number) => number | null;
interface YearParts {
  readonly year: number;
  readonly parts: ReadonlyMap<string, number>;
}

const existing = (year: number) => regions.filter((region) => existsIn(region, year));

/** Each year by itself: the regions without an official value share what the official ones leave. */
function shareOut(totals: readonly YearTotal[], share: Share, official: Official): YearParts[] {
  return totals.map(({ year, total }) => {
    const free = existing(year).filter(({ id }) => official(id, year) === null);
    const fixed = existing(year).reduce((sum, { id }) => sum + (official(id, year) ?? 0), 0);
    return { year, parts: share(year, total - fixed, free) };
  });
}

/**
 * What was built stays: only the growth of the year is shared out, and a new region takes its part of the old one's stock. A region with an official
 * value ahead grows towards it as the nation grows towards its total of that year, and the others share the rest.
 */
function addUp(totals: readonly YearTotal[], share: Share, official: Official): YearParts[] {
  let stock = new Map<string, number>();
  let before = 0;
  return totals.map(({ year, total }, i) => {
    stock = handOver(stock, year);
    const ahead = totals.slice(i);
    const growth = total - before;
    let left = growth;
    const free: RegionFile[] = [];
    for (const region of existing(year)) {
      const aim = ahead.find((later) => official(region.id, later.year) !== null);
      const held = stock.get(region.id) ?? 0;
      if (!aim) {
        free.push(region);
        continue;
      }
      const way = (official(region.id, aim.year) ?? 0) - held;
      const added = aim.year === year ? way : Math.max(0, Math.floor((way * growth) / Math.max(1, aim.total - before)));
      stock.set(region.id, held + added);
      left -= added;
    }
    for (const [region, added] of share(year, left, free)) stock.set(region, (stock.get(region) ?? 0) + added);
    before = total;
    return { year, parts: new Map(regions.filter((region) => stock.has(region.id)).map(({ id }) => [id, stock.get(id) ?? 0])) };
  });
}

function handOver(stock: ReadonlyMap<string, number>, year: number): Map<string, number> {
  const after = new Map(stock);
  for (const child of regions) {
    const parent = regions.find((region) => region.id === child.splitFrom?.region);
    if (!parent || !existsIn(child, year) || after.has(child.id)) continue;
    const held = after.get(parent.id) ?? 0;
    const [stays = 0, goes = 0] = splitWhole(held, weightsOf([parent, child], year));
    after.set(parent.id, stays);
    after.set(child.id, goes);
  }
  return after;
}

const weightsOf = (some: readonly RegionFile[], year: number) => some.map((region) => weightOf(region, year));
