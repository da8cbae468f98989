import { type RefObject, useEffect } from 'react';
import styles from './chart.module.css';
import type { PlanFactChartProps } from './plan-fact-frame';
import type { PlanFactRow } from './plan-fact-rows';

interface ChartTooltipProps extends Pick<PlanFactChartProps, 'describeYear'> {
  readonly rows: readonly PlanFactRow[];
  /** A live region outside of the tooltip: one that appears together with its text is not announced. */
  readonly spoken: RefObject<HTMLElement | null>;
  /** Both come from recharts. */
  readonly active?: boolean;
  readonly label?: string | number | undefined;
}

/** The year under the pointer, the finger or the arrow keys, shown and spoken. */
export function ChartTooltip({ describeYear, rows, spoken, active, label }: ChartTooltipProps) {
  const row = active ? rows.find(({ year }) => year === Number(label)) : undefined;
  const description = row && describeYear(row.year);
  const words = description ? [description.title, ...description.lines].join('. ') : '';
  useEffect(() => {
    if (spoken.current) spoken.current.textContent = words;
  }, [spoken, words]);
  if (!row || !description) return null;
  const edge = row.verdict ? `var(--verdict-${row.verdict})` : 'var(--state)';
  return (
    <div className={styles['tooltip']} style={{ borderInlineStartColor: edge }} aria-hidden="true">
      <strong>{description.title}</strong>
      {description.lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </div>
  );
}
