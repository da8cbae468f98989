import type { Commitment } from '@/contracts/decree-parts';
import type { IndicatorAnswer } from '@/contracts/indicators';
import type { PlacedFact } from '@/contracts/overlay';
import type { Region } from '@/contracts/regions';
import type { Reporting } from '@/contracts/reporting';
import type { PromiseOutcome } from '@/domain/commitment-outcome';
import { toSeries } from '@/domain/indicator-judgement';
import type { Judgement } from '@/domain/judgement';
import { judgeYear } from '@/domain/judgement';
import { judgeRegionYear, type RegionJudgement } from '@/domain/region-judgement';
import { redrawnIn } from '@/domain/region-names';
import type { Point, Provenance } from '@/domain/series';
import type { RegionFigures } from '@/shared/api/queries';
import { promiseOfItself } from '@/shared/decree/promise-row';
import { overlayIndicators, overlayOf, overlayPromises, overlayRegionDetail } from '@/shared/overlay/overlay';

type Judged = Judgement | RegionJudgement;

/** What becomes of one value and its verdict. */
export interface Effect {
  readonly fact: PlacedFact;
  readonly unit: IndicatorAnswer['unit'];
  readonly decimals: number;
  readonly before: Standing;
  readonly after: Standing;
}

export interface Standing {
  /** `null`: there is none. */
  readonly value: number | null;
  readonly provenance: Provenance | null;
  /** `null`: a measure by another definition, which is never judged, or a promise. */
  readonly judgement: Judged | null;
  /** Of a promise beside the indicators: what became of it; `null` of anything else. */
  readonly promise: PromiseOutcome['kind'] | null;
}

interface Published {
  readonly indicators: readonly IndicatorAnswer[];
  /** The regions that the entries speak of. */
  readonly details: readonly RegionFigures[];
  readonly regions: readonly Pick<Region, 'id' | 'splitFrom' | 'validFrom'>[];
  readonly reporting: Pick<Reporting, 'facts' | 'series'>;
  /** The promises beside the indicators. */
  readonly commitments: readonly Commitment[];
}

/** Each entry's value and verdict before and after, all entries taken together; regions against the national plan. */
export function toEffects(facts: readonly PlacedFact[], published: Published): Effect[] {
  const overlay = overlayOf(facts);
  const shown: Published = {
    ...published,
    indicators: overlayIndicators(published.indicators, overlay),
    details: published.details.map((detail) => overlayRegionDetail(detail, overlay)),
    commitments: overlayPromises(published.commitments, overlay),
  };
  return facts.flatMap((fact): Effect[] => {
    if (fact.definition === 'other') return [toOtherEffect(fact, published.reporting)];
    if (fact.definition === 'commitment') return toPromiseEffect(fact, published, shown);
    const indicator = published.indicators.find(({ id }) => id === fact.indicator);
    const part = indicator?.series.find(({ code }) => code === fact.series);
    const before = read(fact, published);
    const after = read(fact, shown);
    return indicator && part && before && after ? [{ fact, unit: indicator.unit, decimals: part.decimals, before, after }] : [];
  });
}

/** Of a measure by another definition: its value alone. */
function toOtherEffect(fact: PlacedFact, { facts, series }: Published['reporting']): Effect {
  const isSame = (other: Pick<PlacedFact, 'indicator' | 'series'>) => other.indicator === fact.indicator && other.series === fact.series;
  const known = facts.find((other) => isSame(other) && other.region === fact.region && other.year === fact.year);
  return {
    fact,
    unit: series.find(isSame)?.unit ?? 'index',
    decimals: fact.measure?.decimals ?? 0,
    before: { value: known ? Number(known.printed) : null, provenance: known?.confidence ?? null, judgement: null, promise: null },
    after: { value: fact.fact, provenance: fact.provenance, judgement: null, promise: null },
  };
}

/** Of a promise beside the indicators: its value, and what became of it. */
function toPromiseEffect(fact: PlacedFact, published: Published, shown: Published): Effect[] {
  const standingIn = ({ commitments }: Published): Standing | null => {
    const reported = commitments.find(({ id }) => id === fact.indicator)?.reported;
    const known = reported?.facts.find(({ year }) => year === fact.year);
    if (!reported) return null;
    const value = { value: known?.value ?? null, provenance: known?.provenance ?? null };
    return { ...value, judgement: null, promise: promiseOfItself(reported).kind };
  };
  const [before, after] = [standingIn(published), standingIn(shown)];
  const unit = published.reporting.series.find(({ indicator }) => indicator === fact.indicator)?.unit ?? 'number';
  const decimals = String(fact.fact ?? 0).split('.')[1]?.length ?? 0;
  return before && after ? [{ fact, unit, decimals, before, after }] : [];
}

function read({ indicator: id, series: code, region, year }: PlacedFact, { indicators, details, regions }: Published): Standing | null {
  const indicator = indicators.find((candidate) => candidate.id === id);
  const part = indicator?.series.find((candidate) => candidate.code === code);
  if (!indicator || !part) return null;
  const national = toSeries(indicator, part);
  const detail = details.find((candidate) => candidate.region.id === region);
  const aggregation = indicator.regionalAggregation;
  if (!detail || aggregation === 'none') {
    return { ...valueIn(national.points, year), judgement: judgeYear(national, year), promise: null };
  }
  const points = detail.series.find((row) => row.indicator === id && row.series === code)?.points ?? [];
  return {
    ...valueIn(points, year),
    judgement: judgeRegionYear({ national, aggregation, points, year, redrawnIn: redrawnIn(region, regions) }),
    promise: null,
  };
}

function valueIn(points: readonly Point[], year: number): Pick<Standing, 'value' | 'provenance'> {
  const point = points.find((candidate) => candidate.year === year);
  return { value: point?.fact ?? null, provenance: point?.provenance ?? null };
}

/** How many verdicts there are that were not there, are others, or are gone. */
export function countEffects(effects: readonly Effect[]): { readonly added: number; readonly changed: number; readonly same: number } {
  const decided = ['kept', 'missed'] as const;
  const verdictOf = ({ judgement, promise }: Standing) =>
    judgement?.kind === 'judged' ? judgement.verdict : (decided.find((kind) => kind === promise) ?? null);
  const pairs = effects.map(({ before, after }) => [verdictOf(before), verdictOf(after)] as const);
  const added = pairs.filter(([was, is]) => was === null && is !== null).length;
  const changed = pairs.filter(([was, is]) => was !== null && was !== is).length;
  return { added, changed, same: pairs.length - added - changed };
}
