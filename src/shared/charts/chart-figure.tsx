import { type ReactNode, type SyntheticEvent, useId } from 'react';
import styles from './chart.module.css';

export type ChartView = 'chart' | 'table';

interface ChartFigureParts {
  readonly title: ReactNode;
  readonly unit: string;
  /** Who the numbers come from; may hold links. */
  readonly source: ReactNode;
  /** The day of the data, in words. */
  readonly dataDate: string;
  /** What the chart says, in a sentence or two, for readers who hear the page. */
  readonly summary: string;
  readonly chart: ReactNode;
  /** The same rows as the chart. */
  readonly table: ReactNode;
  /** Label of the fold that holds the table. */
  readonly tableLabel: string;
  /** What the marks mean that are on this chart (hollow = demo, ⌀ = no data). */
  readonly note?: ReactNode;
}

/** Whether the table is unfolded can live in the address; then both come together. */
interface ViewInAddress {
  readonly view: ChartView;
  readonly onViewChange: (view: ChartView) => void;
}

export type ChartFigureProps = ChartFigureParts & (ViewInAddress | { readonly view?: never; readonly onViewChange?: never });

/** A chart never stands alone: title, unit, source, date, spoken summary and table twin are compulsory. The table is in the HTML, folded. */
export function ChartFigure({
  title,
  unit,
  source,
  dataDate,
  summary,
  chart,
  table,
  tableLabel,
  note,
  view,
  onViewChange,
}: ChartFigureProps) {
  const titleId = useId();
  const summaryId = useId();
  const onToggle = (event: SyntheticEvent<HTMLDetailsElement>) => {
    const next = event.currentTarget.open ? 'table' : 'chart';
    if (next !== view) onViewChange?.(next);
  };
  return (
    <figure className={styles['figure']} aria-labelledby={titleId} aria-describedby={summaryId}>
      <figcaption className={styles['caption']}>
        <span id={titleId}>{title}</span> <span className={styles['unit']}>{unit}</span>
        <span id={summaryId} className={styles['spoken']}>
          {summary}
        </span>
      </figcaption>
      {chart}
      {note !== undefined && <p className={styles['origin']}>{note}</p>}
      <p className={styles['origin']}>
        {source} <span>{dataDate}</span>
      </p>
      {/* the reader may have unfolded it before React came: the DOM is right then, and stays as it is */}
      <details
        className={styles['twin']}
        suppressHydrationWarning
        {...(view !== undefined && { open: view === 'table' })}
        onToggle={onToggle}
      >
        <summary>{tableLabel}</summary>
        <div className={styles['frame']}>{table}</div>
      </details>
    </figure>
  );
}
