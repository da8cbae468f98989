import type { Verdict } from '@/domain/choices';
import type { Judged } from '@/domain/judgement';
import { planPoints, targetOf } from '@/domain/plan-line';
import type { RegionJudged } from '@/domain/region-judgement';
import type { Series } from '@/domain/series';
import { errorSinceStart } from '@/domain/study-error';
import type { YearFigures } from '@/domain/verdict';
import type { Term } from './term';

/** One verdict of the site with everything that it came from: the workbook computes it again by formulas. */
export interface VerdictLine {
  readonly indicator: string;
  readonly series: string;
  /** Indicator and part in the reader's language. */
  readonly name: string;
  /** ISO 3166-2, `KZ` for the nation. */
  readonly region: string;
  readonly year: number;
  /** The weakest origin of all the figures of the line. */
  readonly basis: Term;
  readonly figures: YearFigures;
  readonly verdict: Verdict;
  readonly exceeded: boolean;
}

/** The figures that the domain judged a year by, as `judgeYear` and `judgeRegionYear` put them together. */
export function toYearFigures(series: Series, judged: Judged | RegionJudged): YearFigures {
  const national = series.baseline?.value ?? null;
  return {
    direction: series.direction,
    decimals: series.decimals,
    baseline: 'against' in judged ? (judged.start.known ? judged.start.value : null) : national,
    wayFrom: national,
    plan: judged.plan,
    firstPlan: planPoints(series)[0]?.value ?? judged.plan,
    target: targetOf(series)?.value ?? judged.plan,
    fact: judged.fact,
    isRank: series.unit === 'rank',
    // a region has no standard error of its own
    error: errorSinceStart('against' in judged ? { ...series, errors: [] } : series, judged.year),
  };
}
