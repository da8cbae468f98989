import { type ReactNode, type SyntheticEvent, useId } from 'react';
import type { PictureAbout } from '../pictures/picture-about';
import { PictureActions } from '../pictures/picture-actions';
import { VisuallyHidden, visuallyHidden } from '../ui/visually-hidden';
import styles from './chart.module.css';

export type ChartView = 'chart' | 'table';

interface ChartFigureParts {
  readonly title: ReactNode;
  /** `true`: the heading above says it, the title is only heard as the name of the figure. */
  readonly isTitleHidden?: boolean;
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
  /** `true`: the table is what the reader compares by; it stands open where there is room and on paper, folded on a phone. */
  readonly isTableRead?: boolean;
  /** What the marks mean that are on this chart (hollow = demo, ⌀ = no data). */
  readonly note?: ReactNode;
  /** What the chart's picture says more than the figure: above all its marks. */
  readonly picture?: PictureAbout;
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
  isTitleHidden = false,
  unit,
  source,
  dataDate,
  summary,
  chart,
  table,
  tableLabel,
  isTableRead = false,
  note,
  picture,
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
    <figure aria-labelledby={titleId} aria-describedby={summaryId}>
      <figcaption className="below-2">
        <span id={titleId} className={isTitleHidden ? visuallyHidden : undefined} data-picture="title">
          {title}
        </span>{' '}
        <span className="note" data-picture="unit">
          {unit}
        </span>{' '}
        <VisuallyHidden id={summaryId}>{summary}</VisuallyHidden>
      </figcaption>
      <div data-picture="drawing" translate="no">
        {chart}
      </div>
      {note !== undefined && (
        <p className={styles['origin']} data-picture="note">
          {note}
        </p>
      )}
      <p className={styles['origin']}>
        <span data-picture="source">{source}</span> <span data-picture="date">{dataDate}</span>
      </p>
      <PictureActions about={picture} />
      {/* the reader may have unfolded it before React came: the DOM is right then, and stays as it is */}
      <details
        data-print="open"
        className={isTableRead ? 'open-wide above-2' : 'above-2'}
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
