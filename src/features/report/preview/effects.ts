import type { IndicatorAnswer } from '@/contracts/indicators';
import type { PlacedFact } from '@/contracts/overlay';
import type { Region } from '@/contracts/regions';
import type { Reporting } from '@/contracts/reporting';
import { toSeries } from '@/domain/indicator-judgement';
import type { Judgement } from '@/domain/judgement';
import { judgeYear } from '@/domain/judgement';
import { judgeRegionYear, type RegionJudgement } from '@/domain/region-judgement';
import { redrawnIn } from '@/domain/region-names';
import type { Point, Provenance } from '@/domain/series';
import type { RegionFigures } from '@/shared/api/queries';
import { overlayIndicators, overlayOf, overlayRegionDetail } from '@/shared/overlay/overlay';

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
  /** `null`: a measure by another definition, which is never judged. */
  readonly judgement: Judged | null;
}

interface Published {
  readonly indicators: readonly IndicatorAnswer[];
  /** The regions that the entries speak of. */
  readonly details: readonly RegionFigures[];
  readonly regions: readonly Pick<Region, 'id' | 'splitFrom' | 'validFrom'>[];
  readonly reporting: Pick<Reporting, 'facts' | 'series'>;
}

/** Each entry's value and verdict before and after, all entries taken together; regions against the national plan. */
export function toEffects(facts: readonly PlacedFact[], published: Published): Effect[] {
  const overlay = overlayOf(facts);
  const shown: Published = {
    ...published,
    indicators: overlayIndicators(published.indicators, overlay),
    details: published.details.map((detail) => overlayRegionDetail(detail, overlay)),
  };
  return facts.flatMap((fact): Effect[] => {
    if (fact.definition === 'other') return [toOtherEffect(fact, published.reporting)];
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
    before: { value: known ? Number(known.printed) : null, provenance: known?.confidence ?? null, judgement: null },
    after: { value: fact.fact, provenance: fact.provenance, judgement: null },
  };
}

function read({ indicator: id, series: code, region, year }: PlacedFact, { indicators, details, regions }: Published): Standing | null {
  const indicator = indicators.find((candidate) => candidate.id === id);
  const part = indicator?.series.find((candidate) => candidate.code === code);
  if (!indicator || !part) return null;
  const national = toSeries(indicator, part);
  const detail = details.find((candidate) => candidate.region.id === region);
  const aggregation = indicator.regionalAggregation;
  if (!detail || aggregation === 'none') {
    return { ...valueIn(national.points, year), judgement: judgeYear(national, year) };
  }
  const points = detail.series.find((row) => row.indicator === id && row.series === code)?.points ?? [];
  return {
    ...valueIn(points, year),
    judgement: judgeRegionYear({ national, aggregation, points, year, redrawnIn: redrawnIn(region, regions) }),
  };
}

function valueIn(points: readonly Point[], year: number): Pick<Standing, 'value' | 'provenance'> {
  const point = points.find((candidate) => candidate.year === year);
  return { value: point?.fact ?? null, provenance: point?.provenance ?? null };
}

/** How many verdicts there are that were not there, are others, or are gone. */
export function countEffects(effects: readonly Effect[]): { readonly added: number; readonly changed: number; readonly same: number } {
  const verdictOf = (judgement: Judged | null) => (judgement?.kind === 'judged' ? judgement.verdict : null);
  const pairs = effects.map(({ before, after }) => [verdictOf(before.judgement), verdictOf(after.judgement)] as const);
  const added = pairs.filter(([was, is]) => was === null && is !== null).length;
  const changed = pairs.filter(([was, is]) => was !== null && was !== is).length;
  return { added, changed, same: pairs.length - added - changed };
}
