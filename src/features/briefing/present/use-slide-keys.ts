import { type RefObject, useEffect } from 'react';
import { isForSlides, slideAfterKey } from './slide-keys';

/** Where one slide is shown at a time; present.module.css says the same. On narrower windows all stand below each other, and keys scroll. */
const ONE_AT_A_TIME = '(scripting: enabled) and (min-width: 60rem)';

interface SlideKeysInput {
  readonly stage: RefObject<HTMLElement | null>;
  /** The slide in the address at the moment of the press: keys may come faster than the slides are drawn. */
  readonly latestSlide: () => number;
  readonly count: number;
  readonly showSlide: (number: number) => void;
}

/** Arrows, space, Page Up and Down (what a presenter's remote sends), Home and End. */
export function useSlideKeys({ stage, latestSlide, count, showSlide }: SlideKeysInput): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!stage.current || !isForSlides(event, stage.current) || !matchMedia(ONE_AT_A_TIME).matches) return;
      const next = slideAfterKey(event, latestSlide(), count);
      if (next === null) return;
      event.preventDefault();
      showSlide(next);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [stage, latestSlide, count, showSlide]);
}
