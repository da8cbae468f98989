import type { UnprovenOrigin } from '@/domain/series';
import type { DrawPicture } from './picture-drawing';

/** A mark of a chart that the legend of its picture explains. `any-…`: on lines of several colours. */
export const CHART_MARKS = [
  'plan',
  'fact',
  'demo',
  'unpublished',
  'any-fact',
  'any-demo',
  'any-unpublished',
  'map-demo',
  'map-demo-value',
  'baseline',
  'expected',
  'gap',
  'stop',
] as const;
export type ChartMark = (typeof CHART_MARKS)[number];

/** What is written around the drawing in its picture. What is not given is read from the figure on the page. */
export interface PictureAbout {
  readonly title?: string;
  readonly unit?: string;
  /** Who the numbers, and the borders of a map, come from. */
  readonly source?: string;
  /** The day of the data, in words. */
  readonly date?: string;
  /** What else has to be known to read it rightly, one paragraph each. */
  readonly notes?: readonly string[];
  /** The marks that are on the drawing, and no other. */
  readonly marks?: readonly ChartMark[];
  /** What nobody has proven among the drawn values: generated ones, ones of the reader's preview. Read from the marks in the figure where it is not given. */
  readonly unproven?: readonly UnprovenOrigin[];
  /**
   * Draws what the page shows without a drawing (a table, cards). Fetched at the press, and made from what was on the page then.
   */
  readonly draw?: () => Promise<DrawPicture>;
}
