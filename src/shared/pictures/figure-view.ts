import type { PictureAbout } from './picture-about';

/** A figure as it stood at one moment, and what is written around its drawing: nothing of it follows the page to its next view. */
export interface FigureView {
  readonly figure: HTMLElement;
  readonly about: PictureAbout;
  /** The whole address of this view. */
  readonly address: string;
}

type AroundFigure = Omit<FigureView, 'figure'>;

const LONGEST_WAIT_MS = 6000;
const STEP_MS = 100;

/**
 * The figure now: the reader takes away what is there at the press. Only where nothing is drawn yet (a chart that comes when the reader is near
 * was called by the press) all of it is taken later, again at one moment.
 */
export async function takeView(figure: HTMLElement, around: () => AroundFigure): Promise<FigureView> {
  const isReady = () => around().about.draw !== undefined || isDrawn(figure);
  for (let waited = 0; waited < LONGEST_WAIT_MS && !isReady(); waited += STEP_MS) {
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
  return { figure: figure.cloneNode(true) as HTMLElement, ...around() };
}

/** The drawing of other data waits hidden in the figure while the one that is asked for is on its way. */
const isDrawn = (figure: HTMLElement) =>
  [...figure.querySelectorAll('[data-picture="drawing"] svg')].some((svg) => svg.closest('[hidden]') === null);
