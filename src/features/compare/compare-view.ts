import type { Localized } from '@/contracts/parts';
import type { Region } from '@/contracts/regions';
import { childrenOf, toBorders2018 } from '@/domain/borders';
import type { Borders } from '@/domain/choices';
import type { RegionJudgement } from '@/domain/region-judgement';
import { nameOfRegion, redrawnIn } from '@/domain/region-names';
import { judgeRegion } from '@/domain/region-reading';
import { toNational } from '@/domain/regional-series';
import { pointsOf } from '@/domain/regional-year';
import { type Point, type Provenance, SERIES_YEARS, type State } from '@/domain/series';
import type { RegionFigures } from '@/shared/api/queries';
import { withBaseline } from '@/shared/charts/region-lines';
import type { ComparedSeries } from './compare-choice';

/** A region on the page, its figures in the borders that the reader chose. */
export interface ComparedRegion {
  readonly region: Region;
  readonly short: Localized;
  /** The year in which its lines break; `null` = never, or in the borders of 2018. */
  readonly brokenIn: number | null;
  readonly pointsOf: (choice: ComparedSeries) => readonly Point[];
}

interface Frame {
  readonly regions: readonly Region[];
  readonly details: readonly RegionFigures[];
  readonly borders: Borders;
}

/** The regions to fetch for those on the page: in the borders of 2018 also the parts that have left them. */
export function listNeeded(ids: readonly string[], regions: readonly Region[], borders: Borders): string[] {
  const parts = regions.filter(({ splitFrom }) => splitFrom !== null && ids.includes(splitFrom.region)).map(({ id }) => id);
  return borders === '2018' ? [...ids, ...parts] : [...ids];
}

/** Each region of the page with its points, newest name. Errors: none; a region without a detail is left out. */
export function toComparedRegions(ids: readonly string[], frame: Frame): ComparedRegion[] {
  const { regions, details, borders } = frame;
  return ids.flatMap((id) => {
    const region = regions.find((candidate) => candidate.id === id);
    if (!region || !details.some((detail) => detail.region.id === id)) return [];
    const brokenIn = borders === '2018' ? null : redrawnIn(id, regions);
    const ownPoints = (choice: ComparedSeries) =>
      borders === '2018' ? mergedPoints(id, choice, frame) : reportedPoints(id, choice, details);
    return [{ region, short: nameOfRegion(region, SERIES_YEARS.at(-1) ?? 2025).short, brokenIn, pointsOf: ownPoints }];
  });
}

function reportedPoints(id: string, chosen: ComparedSeries, details: readonly RegionFigures[]): readonly Point[] {
  return pointsOf(details.find(({ region }) => region.id === id)?.series ?? [], chosen);
}

function mergedPoints(id: string, choice: ComparedSeries, { regions, details }: Frame): readonly Point[] {
  const parent = regions.find((region) => region.id === id);
  if (!parent) return [];
  const toPart = (region: Region) => ({ region, points: reportedPoints(region.id, choice, details) });
  const family = { parent: toPart(parent), children: childrenOf(id, regions).map(toPart), aggregation: toNational(choice).aggregation };
  return toBorders2018(family);
}

/** One cell of the table: a fact and what lies between it and the plan and the nation. Figures in the indicator's unit, fact minus the other. */
export interface CompareCell {
  readonly id: string;
  readonly fact: number | null;
  readonly provenance: Provenance | null;
  readonly state: State | null;
  readonly toPlan: number | null;
  readonly toNation: number | null;
}

export interface CompareYear {
  readonly year: number;
  /** The plan of the nation; `null` for years without one. */
  readonly plan: number | null;
  readonly nation: Pick<CompareCell, 'fact' | 'provenance' | 'state'>;
  readonly cells: readonly CompareCell[];
}

/** Year × region: the rows of the table, and what the chart draws. A sum of the nation is neither plan nor yardstick of one region. */
export function toCompareYears(choice: ComparedSeries, compared: readonly ComparedRegion[]): CompareYear[] {
  const isSum = choice.indicator.regionalAggregation === 'sum';
  return withBaseline(choice.part.points, choice.part.baseline).map(({ year, plan, fact, provenance, state }) => ({
    year,
    plan,
    nation: { fact, provenance, state },
    cells: compared.map(({ region, pointsOf }) => {
      const point = pointsOf(choice).find((candidate) => candidate.year === year);
      const own = point?.fact ?? null;
      const minus = (other: number | null) => (own === null || other === null || isSum ? null : own - other);
      return {
        id: region.id,
        fact: own,
        provenance: point?.provenance ?? null,
        state: point?.state ?? null,
        toPlan: minus(plan),
        toNation: minus(fact),
      };
    }),
  }));
}

/** A regional series and the judgement of each region in one year, against the national plan. */
export interface CompareRow {
  readonly choice: ComparedSeries;
  readonly judgements: readonly {
    readonly id: string;
    readonly judgement: RegionJudgement;
    readonly fact: number | null;
    readonly provenance: Provenance | null;
    /** What the cell rests on: its verdict, else its fact; `null` for a gap. */
    readonly basis: Provenance | null;
  }[];
}

export function toCompareRows(list: readonly ComparedSeries[], compared: readonly ComparedRegion[], year: number): CompareRow[] {
  return list.map((choice) => {
    return {
      choice,
      judgements: compared.map(({ region, brokenIn, pointsOf }) => {
        const points = pointsOf(choice);
        const judgement = judgeRegion(choice, { region, points, year, redrawnIn: brokenIn });
        const { fact = null, provenance = null } = points.find((point) => point.year === year) ?? {};
        return { id: region.id, judgement, fact, provenance, basis: judgement.kind === 'judged' ? judgement.basis : provenance };
      }),
    };
  });
}
