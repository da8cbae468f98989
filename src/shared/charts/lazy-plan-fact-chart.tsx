import { type ComponentType, useContext, useEffect, useMemo, useRef, useState } from 'react';
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

/** The drawing of other data that the page has brought along; empty where it has none. */
const broughtAlong = (chartKey: string): string => document.querySelector(`template[data-still="${chartKey}"]`)?.innerHTML ?? '';

/**
 * A chart that is a still drawing from the build until the reader asks more of it: points at it, tabs into it, or wants data that no drawing of
 * the page shows. Then recharts is fetched and takes its place.
 */
export function LazyPlanFactChart({ failureText, load = loadChart, ...props }: LazyPlanFactChartProps) {
  const registry = useContext(ChartRegistryContext);
  const box = useRef<HTMLDivElement>(null);
  const [Live, setLive] = useState<ComponentType<PlanFactChartProps> | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const { chartKey } = props;
  const [builtKey] = useState(chartKey);
  const isOther = builtKey !== chartKey;
  const other = useMemo(() => (isOther ? broughtAlong(chartKey) : ''), [isOther, chartKey]);
  const isUndrawn = isOther && other === '';

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
    // what was not built has no drawing yet
    if (isUndrawn || !box.current.querySelector('svg')) start();
    return () => {
      isGone = true;
      stop();
    };
  }, [load, isUndrawn]);

  registry?.set(chartKey, props);
  return (
    <div className={styles['room']}>
      <div ref={box} className={styles['box']}>
        {Live ? (
          <Live {...props} />
        ) : (
          <>
            <Still marker={registry ? chartMarker(chartKey) : null} isHidden={isOther} />
            {/* biome-ignore lint/security/noDangerouslySetInnerHtml: what the build has drawn into this page */}
            {isOther && <div className={styles['still']} dangerouslySetInnerHTML={{ __html: other }} />}
          </>
        )}
        {hasFailed && !Live && <Failure box={box} isUndrawn={isUndrawn} text={failureText} />}
      </div>
    </div>
  );
}

/** The drawing of other data than the page shows at first, brought along: whoever asks for them need not fetch recharts. Build time only. */
export function BroughtAlong(props: PlanFactChartProps) {
  const registry = useContext(ChartRegistryContext);
  if (!registry) return null;
  registry.set(props.chartKey, props);
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own marker, which the build replaces by an SVG of its own
  return <template data-still={props.chartKey} dangerouslySetInnerHTML={{ __html: chartMarker(props.chartKey) }} />;
}

/** Hidden it keeps its drawing, which nobody else has, for the way back. */
function Still({ marker, isHidden }: { marker: string | null; isHidden: boolean }) {
  return (
    <div
      className={styles['still']}
      hidden={isHidden}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: an empty string or our own marker, which the build replaces by an SVG of its own
      dangerouslySetInnerHTML={marker === null ? KEPT : { __html: marker }}
    />
  );
}

/** The still drawing is enough where there is one. */
function Failure({ box, isUndrawn, text }: { box: React.RefObject<HTMLElement | null>; isUndrawn: boolean; text: string }) {
  const [hasDrawing] = useState(() => box.current?.querySelector('svg') !== null);
  return hasDrawing && !isUndrawn ? null : (
    <p className={styles['failure']} role="status">
      {text}
    </p>
  );
}
