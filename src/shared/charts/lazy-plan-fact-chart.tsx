import { type ComponentType, useContext, useEffect, useRef, useState } from 'react';
import styles from './chart.module.css';
import { ChartRegistryContext, chartMarker } from './chart-registry';
import type { PlanFactChartProps } from './plan-fact-frame';
import { whenTouched } from './when-touched';

export interface LazyPlanFactChartProps extends PlanFactChartProps {
  /** Said when the chart module cannot be loaded and no drawing stands in its place: the table below has the numbers. */
  readonly failureText: string;
  /** Only for tests. */
  readonly load?: () => Promise<{ PlanFactChart: ComponentType<PlanFactChartProps> }>;
}

const loadChart = () => import('./plan-fact-chart');

/**
 * The HTML of the still drawing, as far as React in the browser knows. Hydration keeps what the prerendered page has there,
 * and as long as this text stays the same React never touches it again.
 */
const KEPT = { __html: '' };

/** A chart that is a still drawing from the build until the reader asks more of it: points at it, tabs into it, or wants other data. Then recharts is fetched and takes its place. */
export function LazyPlanFactChart({ failureText, load = loadChart, ...props }: LazyPlanFactChartProps) {
  const registry = useContext(ChartRegistryContext);
  const box = useRef<HTMLDivElement>(null);
  const [Live, setLive] = useState<ComponentType<PlanFactChartProps> | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const [stillKey] = useState(props.chartKey);
  const isStale = stillKey !== props.chartKey;

  useEffect(() => {
    if (!box.current) return;
    let isGone = false;
    const start = () => {
      load().then(
        (module) => !isGone && setLive(() => module.PlanFactChart),
        () => !isGone && setHasFailed(true),
      );
    };
    const stop = whenTouched(box.current, start);
    // what was not built, and other data, have no drawing yet
    if (isStale || !box.current.querySelector('svg')) start();
    return () => {
      isGone = true;
      stop();
    };
  }, [load, isStale]);

  registry?.set(props.chartKey, props);
  return (
    <div className={styles['room']}>
      <div ref={box} className={styles['box']}>
        {Live ? <Live {...props} /> : <Still key={isStale ? 'stale' : 'kept'} marker={registry ? chartMarker(props.chartKey) : null} />}
        {hasFailed && !Live && <Failure box={box} isStale={isStale} text={failureText} />}
      </div>
    </div>
  );
}

function Still({ marker }: { marker: string | null }) {
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: an empty string or our own marker, which the build replaces by an SVG of its own
    <div className={styles['still']} suppressHydrationWarning dangerouslySetInnerHTML={marker === null ? KEPT : { __html: marker }} />
  );
}

/** The still drawing is enough where there is one. */
function Failure({ box, isStale, text }: { box: React.RefObject<HTMLElement | null>; isStale: boolean; text: string }) {
  const [hasDrawing] = useState(() => box.current?.querySelector('svg') !== null);
  return hasDrawing && !isStale ? null : (
    <p className={styles['failure']} role="status">
      {text}
    </p>
  );
}
