import type { Provenance } from '@/domain/series';
import { OfOrigin } from '../ui/fact-value';
import styles from './chart.module.css';
import type { PlanFactDrawing } from './plan-fact-rows';
import { Sparkline } from './sparkline';

interface FactsSparklineProps {
  readonly drawing: PlanFactDrawing;
  /** The origin that is said of the figure beside it; `null`: of none. */
  readonly said: Provenance | null;
}

/** A sparkline beside a figure. Other years may be generated where the figure is published or missing: their hollow marks get the word then. */
export function FactsSparkline({ drawing, said }: FactsSparklineProps) {
  const isUnsaid = said !== 'demo' && drawing.rows.some(({ demo }) => demo !== null);
  if (!isUnsaid) return <Sparkline drawing={drawing} />;
  return (
    <OfOrigin origin="demo" className={styles['sparkOrigin']}>
      <Sparkline drawing={drawing} />
    </OfOrigin>
  );
}
