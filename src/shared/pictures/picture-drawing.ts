import type { LightStage } from './light-stage';
import type { PictureColours } from './picture-colours';

/** One line of the legend: a sample (SVG, its box from 0 0 to 38 16) and its word. */
export interface KeyItem {
  readonly sample: string;
  readonly text: string;
}

/** SVG elements that need nothing from the page, and the size of the box that they are drawn in, in pixels. */
export interface PictureDrawing {
  readonly markup: string;
  readonly width: number;
  readonly height: number;
}

/** What a drawing of its own is made with: the figure as it stood at the press, and the colours of the light theme. */
export interface DrawingTools {
  readonly figure: HTMLElement;
  readonly place: LightStage['place'];
  readonly colours: PictureColours;
}

export interface Drawn {
  readonly drawing: PictureDrawing;
  readonly key: readonly KeyItem[];
  /** The day of the data, in words, where the page does not carry it. */
  readonly date?: string;
}

export type DrawPicture = (tools: DrawingTools) => Drawn;
