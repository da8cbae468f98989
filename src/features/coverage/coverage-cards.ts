import { weakestOf } from '@/domain/basis';
import { grainOf } from '@/domain/grain';
import { toSeries } from '@/domain/indicator-judgement';
import { planHeldAgainst } from '@/domain/judge';
import { type Judged, judgeYear } from '@/domain/judgement';
import type { RegionJudged } from '@/domain/region-judgement';
import type { RegionOutline } from '@/domain/region-outline';
import { judgeRegion } from '@/domain/region-reading';
import { keyOfSeries, saysOfRegion } from '@/domain/regional-series';
import { type OwnSeries, pointsOf } from '@/domain/regional-year';
import { type Distribution, distribute, type RollUp, rollUp } from '@/domain/roll-up';
import { type Point, PROGRAMME_YEARS, type ProgrammeYear, type Provenance, type State } from '@/domain/series';
import { withBaseline } from '@/shared/charts/region-lines';
import type { CoverageIndicator, CoveragePart } from './coverage-query';

/** The region whose facts the cards show; the plan is the nation's all the same. */
export interface CoverageRegion {
  readonly region: RegionOutline;
  /** The year in which its borders changed; `null`: they never did. */
  readonly redrawnIn: number | null;
  readonly own: readonly OwnSeries[];
}

interface KnownFact {
  readonly year: number;
  readonly value: number;
  readonly provenance: Provenance;
}

type CardJudgement = Judged | RegionJudged | { readonly kind: 'state'; readonly state: State; readonly ended?: boolean };

/** One coverage rate in the year in view. Figures in per cent, `gap` in percentage points. */
export interface CoverageCard {
  /** `r1-3-3.school` */
  readonly key: string;
  readonly indicator: CoverageIndicator;
  readonly part: CoveragePart;
  readonly year: number;
  /** Facts that are drawn as the card's own: of the nation with the decree's 2018 fact, or of the region. */
  readonly points: readonly Point[];
  /** The nation's facts behind those of a region; `null` on the cards of the nation. */
  readonly nation: readonly Point[] | null;
  /** `false`: on the page of a region the series has nothing to say about it, only the nation is shown. */
  readonly isOwn: boolean;
  readonly judgement: CardJudgement;
  readonly fact: KnownFact | null;
  /** The last fact before the year in view when that year has none. */
  readonly earlier: KnownFact | null;
  /** The plan of the year, or the target that the promise ended with in an earlier `year`. */
  readonly plan: { readonly year: number; readonly value: number } | null;
  /** Fact minus plan; negative = below the plan. `null` without a verdict. */
  readonly gap: number | null;
}

/**
 * A card for every series of the coverage indicators, in the order of the programme.
 *
 * Absent: a gap keeps its card, with a state. Errors: RangeError on a figure that is not finite.
 * Source: DOMAIN.md sections 3–7.
 */
export function toCards(indicators: readonly CoverageIndicator[], year: number, place: CoverageRegion | null): CoverageCard[] {
  return indicators.flatMap((indicator) => indicator.series.map((part) => toCard({ indicator, part, year, place })));
}

interface CardInput {
  readonly indicator: CoverageIndicator;
  readonly part: CoveragePart;
  readonly year: number;
  readonly place: CoverageRegion | null;
}

function toCard(input: CardInput): CoverageCard {
  const { indicator, part, year, place } = input;
  const national = withBaseline(part.points, part.baseline);
  const isOwn = place === null || saysOfRegion(indicator, part);
  const points = place === null ? national : isOwn ? pointsOf(place.own, input) : [];
  const judgement = judge(input, points);
  const facts = points.flatMap(({ year: at, fact: value, provenance }): KnownFact[] =>
    value === null || provenance === null || at > year ? [] : [{ year: at, value, provenance }],
  );
  const fact = facts.find((known) => known.year === year) ?? null;
  const planned = part.points.find((point) => point.year === year);
  return {
    key: keyOfSeries(input),
    indicator,
    part,
    year,
    points,
    nation: place === null ? null : national,
    isOwn,
    judgement,
    fact,
    earlier: fact === null ? (facts.at(-1) ?? null) : null,
    plan: planned ? planHeldAgainst(toSeries(indicator, part), planned) : null,
    gap: judgement.kind === 'judged' ? judgement.gap : null,
  };
}

function judge(input: CardInput, points: readonly Point[]): CardJudgement {
  const { indicator, part, year, place } = input;
  return place === null
    ? judgeYear(toSeries(indicator, part), year)
    : judgeRegion(input, { region: place.region, points, year, redrawnIn: place.redrawnIn });
}

export interface CoverageSummary {
  /** Each indicator by its worst known part (DOMAIN.md section 6). */
  readonly distribution: Distribution;
  /** The single series: how many of the judged ones are met. */
  readonly series: Pick<RollUp, 'met' | 'known' | 'total' | 'basis'>;
}

/** What the cards come to together. Cards that say nothing about the region are not in it. */
export function summarizeCards(cards: readonly CoverageCard[]): CoverageSummary {
  const counted = cards.filter(({ isOwn }) => isOwn);
  const ids = [...new Set(counted.map(({ indicator }) => indicator.id))];
  const judgements = counted.map(({ judgement }) => judgement);
  const all = rollUp<Judged | RegionJudged>(judgements);
  return {
    distribution: distribute(
      ids.map((id) =>
        rollUp<Judged | RegionJudged>(counted.flatMap(({ indicator, judgement }) => (indicator.id === id ? [judgement] : []))),
      ),
    ),
    series: { met: all.met, known: all.known, total: all.total, basis: all.basis },
  };
}

/** The latest programme year with a verdict on any card; where there is none, the last one, which then shows what is missing. */
export function latestCoverageYear(indicators: readonly CoverageIndicator[], place: CoverageRegion | null): ProgrammeYear {
  const isJudged = (year: number) => toCards(indicators, year, place).some(({ judgement }) => judgement.kind === 'judged');
  return PROGRAMME_YEARS.findLast(isJudged) ?? 2025;
}

/** The parts of a total in one year, and what they come to. */
export interface AdditiveSum {
  readonly parts: readonly { readonly part: CoveragePart; readonly value: number }[];
  readonly total: number;
  /** The weakest origin of the parts and the total; `null` for plans, which are the decree's. */
  readonly basis: Provenance | null;
}

/**
 * Urban + rural = total, as facts or as plans of the year, for the card of the total.
 *
 * Absent: `null` for every other card, for a region, where a part is not known, and where the parts do not come to the total within half of its last unit.
 */
export function additiveSum({ indicator, part, year, nation }: CoverageCard, kind: 'plan' | 'fact'): AdditiveSum | null {
  if (!indicator.additiveParts || part.code !== 'total' || nation !== null) return null;
  const pointOf = ({ points }: CoveragePart) => points.find((point) => point.year === year);
  const total = pointOf(part)?.[kind] ?? null;
  const parts = indicator.series.flatMap((one) => {
    const value = pointOf(one)?.[kind] ?? null;
    return one.code === 'total' || value === null ? [] : [{ part: one, value }];
  });
  if (total === null || parts.length < indicator.series.length - 1) return null;
  const sum = parts.reduce((before, { value }) => before + value, 0);
  if (Math.abs(sum - total) > 10 ** -part.decimals / 2 + grainOf(total)) return null;
  const basis = kind === 'fact' ? weakestOf(indicator.series.flatMap((one) => pointOf(one)?.provenance ?? [])) : null;
  return { parts, total, basis };
}
