import type { ReactNode } from 'react';
import styles from './drawing-room.module.css';

export const DRAWING_VARIANTS = ['narrow', 'wide'] as const;
export type DrawingVariant = (typeof DRAWING_VARIANTS)[number];

interface DrawingRoomProps {
  /** What the drawing shows; its values are in the table below it. */
  readonly label: string;
  /** Where its wide form is wider than 760px. */
  readonly className?: string | undefined;
  /** The drawing in one of its sizes: a `SizedDrawing`. */
  readonly children: (variant: DrawingVariant) => ReactNode;
}

interface SizedDrawingProps {
  readonly variant: DrawingVariant;
  readonly width: number;
  readonly height: number;
  readonly fontSize?: number | undefined;
  readonly children: ReactNode;
}

/** One size of a drawing, in px. Silent: its room says what it shows. */
export function SizedDrawing({ variant, width, height, fontSize, children }: SizedDrawingProps) {
  return (
    <svg className={styles[variant]} viewBox={`0 0 ${width} ${height}`} {...{ width, height, fontSize }} aria-hidden="true">
      {children}
    </svg>
  );
}

/** Draws both sizes; the style sheet shows the one that fits, also without JavaScript. */
export function DrawingRoom({ label, className, children }: DrawingRoomProps) {
  return (
    <div className={[styles['room'], className].filter(Boolean).join(' ')} role="img" aria-label={label}>
      {DRAWING_VARIANTS.map(children)}
    </div>
  );
}
