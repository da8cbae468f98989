import type { Reading } from '@/domain/judge';
import { type Measured, useFormat } from '../i18n/use-format';
import { useOtherPlanYear } from '../i18n/use-plan-text';

interface PlanValueProps {
  readonly judged: Pick<Reading, 'year' | 'planYear' | 'plan' | 'ended'>;
  readonly measured: Measured;
}

/** The plan that a fact is held against, below a heading that only says "plan": where it is of another year, that year stands beside it. */
export function PlanValue({ judged, measured }: PlanValueProps) {
  const { value } = useFormat();
  const other = useOtherPlanYear()(judged);
  return (
    <>
      <span translate="no">{value(judged.plan, measured)}</span>
      {other !== null && <small> {other}</small>}
    </>
  );
}
