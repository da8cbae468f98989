import type { IndicatorAnswer } from '@/contracts/indicators';
import { countByBasis } from '@/domain/basis';
import { toSeries } from '@/domain/indicator-judgement';
import { latestJudged } from '@/domain/judgement';
import { BasisNote } from '@/shared/ui/basis-note';

/** What the latest verdicts of the parts rest on, before they are read one by one. */
export function RoundsBasis({ indicator }: { indicator: IndicatorAnswer }) {
  const bases = indicator.series.map((part) => latestJudged(toSeries(indicator, part))?.basis ?? null);
  return (
    <p>
      <BasisNote group={{ basis: countByBasis(bases) }} counted="parts" />
    </p>
  );
}
