import { type DecreeIndicator, type DecreeSeries, decreeSeries, type SeriesRef } from '@mocks/sources/decree';
import type { DemoFact } from '@mocks/sources/demo-facts';
import { NATION } from '@mocks/sources/nation';
import { officialFacts } from '@mocks/sources/official-facts';
import { planDecimals, planOfYear } from '@mocks/sources/plan';
import { isCumulative } from '@mocks/sources/series-traits';
import { PROGRAMME_YEARS } from '@/domain/series';
import { boundsOf } from '@/domain/value-bounds';
import { promisedWay } from '@/domain/verdict';
import { roundTo, toFact, toGap } from './demo-row';
import { createRandom, drawNormal } from './seeded-random';
import { SHORTFALLS, type Story, storyOf } from './stories';

const NOISE = 0.012;
/** Decimals that no figure of the decree reaches: takes binary dust off a sum. */
const TRACE = 6;

/** The official national fact of the programme's own definition; `null` where none was found. */
export function officialNational(indicator: string, series: string, year: number): number | null {
  const fact = officialFacts.find(
    (candidate) =>
      candidate.definition === 'programme' &&
      candidate.region === NATION &&
      candidate.indicator === indicator &&
      candidate.series === series &&
      candidate.year === year,
  );
  return fact?.value ?? null;
}

/** National demo facts and gaps of 2020–2025: never where an official fact exists. */
export function listNationalFacts(): DemoFact[] {
  return decreeSeries.flatMap((ref) => {
    const story = storyOf(ref.indicator.id, ref.series.code);
    return story ? factsOfStory(ref, story) : factsOfTotal(ref);
  });
}

function factsOfStory({ indicator, series }: SeriesRef, story: Story): DemoFact[] {
  const random = createRandom(`${indicator.id}/${series.code}`);
  return PROGRAMME_YEARS.flatMap((year, i) => {
    const noise = NOISE * drawNormal(random);
    const place = { indicator: indicator.id, series: series.code, region: NATION, year };
    if (officialNational(indicator.id, series.code, year) !== null) return [];
    if (story.unreported.includes(year)) return [toGap(place)];
    const stated = story.values[year];
    if (stated !== undefined) return [toFact(place, fitStated({ indicator, series }, year, requirePrinted(stated, planDecimals(series))))];
    const { plan, stateWithoutFact } = planOfYear(indicator.id, series, year);
    if (plan === null || stateWithoutFact === 'postponed') return [];
    // a value that was taken back leaves a gap with its name
    if (!story.kind) return [toGap(place)];
    return [toFact(place, courseValue(indicator, series, plan, (SHORTFALLS[story.kind][i] ?? 0) + noise))];
  });
}

/** What a story states gives way to what was published: parts to an official total, a stock to the official years on either side. */
function fitStated(ref: SeriesRef, year: number, stated: number): number {
  const { indicator, series } = ref;
  if (indicator.additiveParts) return fitPart(ref, year, stated);
  if (!isCumulative(indicator.id, series.code)) return stated;
  const official = PROGRAMME_YEARS.flatMap((of) => {
    const value = officialNational(indicator.id, series.code, of);
    return value === null ? [] : [{ of, value }];
  });
  const least = Math.max(stated, ...official.filter(({ of }) => of < year).map(({ value }) => value));
  return Math.min(least, ...official.filter(({ of }) => of > year).map(({ value }) => value));
}

/** The parts keep their proportions, and the last one takes what rounding leaves. */
function fitPart({ indicator, series }: SeriesRef, year: number, stated: number): number {
  const total = officialNational(indicator.id, 'total', year);
  if (total === null) return stated;
  const parts = indicator.series.filter((part) => part.code !== 'total');
  const sum = parts.reduce((all, part) => all + (storyOf(indicator.id, part.code)?.values[year] ?? 0), 0);
  const decimals = planDecimals(series);
  const fitted = (code: string) => roundTo((total * (storyOf(indicator.id, code)?.values[year] ?? 0)) / sum, decimals);
  const last = parts.at(-1);
  if (series.code !== last?.code) return fitted(series.code);
  return roundTo(total - parts.slice(0, -1).reduce((all, part) => all + fitted(part.code), 0), decimals);
}

function requirePrinted(value: number, decimals: number): number {
  if (roundTo(value, decimals) !== value) throw new RangeError(`stories.json states ${value}, but the plan prints ${decimals} decimals`);
  return value;
}

/** The plan less a part of the promised way, inside the bounds, with the plan's decimals. */
function courseValue(indicator: DecreeIndicator, series: DecreeSeries, plan: number, shortfall: number): number {
  const plans = Object.values(series.plan);
  const decimals = planDecimals(series);
  const from = series.baseline?.value ?? (indicator.unit === 'percent-growth-to-2018' ? 0 : null);
  const way = promisedWay({ decimals, firstPlan: plans[0] ?? plan, target: plans.at(-1) ?? plan, from });
  const better = indicator.direction === 'higher' ? 1 : -1;
  const { low, high } = boundsOf(indicator, series);
  return roundTo(Math.min(high, Math.max(low, plan - better * way * shortfall)), decimals);
}

/** The total of additive parts is their sum, in demo facts too. */
function factsOfTotal({ indicator, series }: SeriesRef): DemoFact[] {
  if (!indicator.additiveParts || series.code !== 'total') return [];
  const parts = indicator.series.filter((part) => part.code !== 'total');
  return PROGRAMME_YEARS.filter((year) => officialNational(indicator.id, series.code, year) === null).map((year) => {
    const values = parts.map((part) => storyOf(indicator.id, part.code)?.values[year]);
    const place = { indicator: indicator.id, series: series.code, region: NATION, year };
    if (values.some((value) => value === undefined)) return toGap(place);
    const sum = values.reduce<number>((total, value) => total + (value ?? 0), 0);
    return toFact(place, requirePrinted(roundTo(sum, TRACE), planDecimals(series)));
  });
}
