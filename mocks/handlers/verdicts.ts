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
import { formatTable, type Row } from './csv';

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

type VerdictRow = Row<(typeof VERDICT_COLUMNS)[number]>;

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

function nationalRows(ref: SeriesRef, national: Series): VerdictRow[] {
  return national.points.map((point) => toRow(ref, NATION, point, judgeYear(national, point.year)));
}

function regionalRows(ref: SeriesRef, national: Series): VerdictRow[] {
  const aggregation = ref.indicator.regionalAggregation;
  if (aggregation === 'none') return [];
  return regions.flatMap((region) => {
    const points = regionalPoints(ref, region);
    const asked = { national, aggregation, points, redrawnIn: redrawnIn(region.id, regions), against: 'national-plan' } as const;
    return points.map((point) => toRow(ref, region.id, point, judgeRegionYear({ ...asked, year: point.year })));
  });
}

type NumbersOfPoint = Pick<PointAnswer, 'year' | 'plan' | 'fact' | 'provenance'>;

function toRow(ref: SeriesRef, region: string, point: NumbersOfPoint, judgement: Judgement | RegionJudgement): VerdictRow {
  const { year, plan, fact, provenance } = point;
  const start: VerdictRow = { indicator: ref.indicator.id, series: ref.series.code, region, year, plan, fact, provenance };
  if (judgement.kind === 'state') return { ...start, state: judgement.state };
  const { verdict, gap, lag, shareToDate, basis, exceeded, outcome, planYear, ended } = judgement;
  return {
    ...{ ...start, verdict, gap, basis },
    ...(lag.known && { lag_months: lag.months, lag_bound: lagBound(lag) }),
    share_of_change: shareToDate,
    outcome: outcome ?? (exceeded ? 'exceeded' : null),
    plan_year: planYear,
    last_plan: ended ? judgement.plan : null,
  };
}
