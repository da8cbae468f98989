import type { Point, Provenance } from '@/domain/series';
import { unprovenOf } from '../i18n/use-unproven-word';
import { OfOrigin } from '../ui/fact-value';
import styles from './chart.module.css';
import type { PlanFactDrawing } from './plan-fact-rows';
import { Sparkline } from './sparkline';

interface FactsSparklineProps {
  readonly drawing: PlanFactDrawing;
  /** What is drawn. */
  readonly values: readonly Pick<Point, 'provenance'>[];
  /** The origin that is said of the figure beside it; `null`: of none. */
  readonly said: Provenance | null;
}

/** A sparkline beside a figure. Other years may be generated where the figure is published or missing: their hollow marks get the word then. */
export function FactsSparkline({ drawing, values, said }: FactsSparklineProps) {
  const hollow = unprovenOf(values);
  if (hollow === null || hollow === said) return <Sparkline drawing={drawing} />;
  return (
    <OfOrigin origin={hollow} className={styles['sparkOrigin']}>
      <Sparkline drawing={drawing} />
    </OfOrigin>
  );
}
