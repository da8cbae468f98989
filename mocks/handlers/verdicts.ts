import { decreeSeries, type SeriesRef } from '@mocks/sources/decree';
import { NATION } from '@mocks/sources/nation';
import { toDomainSeries } from '@mocks/sources/national-series';
import { regionalPoints } from '@mocks/sources/regional-series';
import { regions } from '@mocks/sources/regions';
import type { PointAnswer } from '@/contracts/parts';
import { type Judgement, judgeYear } from '@/domain/judgement';
import { lagBound } from '@/domain/lag';
import { judgeRegionYear, type RegionJudgement } from '@/domain/region-judgement';
import { redrawnIn } from '@/domain/region-names';
import type { Series } from '@/domain/series';
import { type Cell, formatTable } from './csv';

export const VERDICT_COLUMNS = [
  'indicator',
  'series',
  'region',
  'year',
  'plan',
  'fact',
  'provenance',
  'state',
  'verdict',
  'gap',
  'lag_months',
  'share_of_change',
  'basis',
  'lag_bound',
  'outcome',
  'plan_year',
  'last_plan',
] as const;

/**
 * `verdicts.csv`: what the domain computes from the published points, for the nation and every region, so that anyone can check it.
 * Regions are held against the national plan: the indicative path is ours and no promise.
 */
export function buildVerdicts(): string {
  return formatTable(
    VERDICT_COLUMNS,
    decreeSeries.flatMap((ref) => {
      const national = toDomainSeries(ref.indicator, ref.series);
      return [...nationalRows(ref, national), ...regionalRows(ref, national)];
    }),
  );
}

function nationalRows(ref: SeriesRef, national: Series): Cell[][] {
  return national.points.map((point) => toRow(ref, NATION, point, judgeYear(national, point.year)));
}

function regionalRows(ref: SeriesRef, national: Series): Cell[][] {
  const aggregation = ref.indicator.regionalAggregation;
  if (aggregation === 'none') return [];
  return regions.flatMap((region) => {
    const points = regionalPoints(ref, region);
    const asked = { national, aggregation, points, redrawnIn: redrawnIn(region.id, regions), against: 'national-plan' } as const;
    return points.map((point) => toRow(ref, region.id, point, judgeRegionYear({ ...asked, year: point.year })));
  });
}

type NumbersOfPoint = Pick<PointAnswer, 'year' | 'plan' | 'fact' | 'provenance'>;

function toRow(ref: SeriesRef, region: string, point: NumbersOfPoint, judgement: Judgement | RegionJudgement): Cell[] {
  const { year, plan, fact, provenance } = point;
  const start: Cell[] = [ref.indicator.id, ref.series.code, region, year, plan, fact, provenance];
  if (judgement.kind === 'state') return [...start, judgement.state, ...Array<null>(VERDICT_COLUMNS.length - start.length - 1).fill(null)];
  const { verdict, gap, lag, shareToDate, basis, exceeded, outcome, planYear, ended } = judgement;
  const result = [verdict, gap, lag.known ? lag.months : null, shareToDate, basis];
  return [
    ...start,
    null,
    ...result,
    lag.known ? lagBound(lag) : null,
    outcome ?? (exceeded ? 'exceeded' : null),
    planYear,
    ended ? judgement.plan : null,
  ];
}
