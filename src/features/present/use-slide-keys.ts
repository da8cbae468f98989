import { type RefObject, useEffect } from 'react';
import { isForSlides, slideAfterKey } from './slide-keys';

/** Where one slide is shown at a time; present.module.css says the same. On narrower windows all stand below each other, and keys scroll. */
const ONE_AT_A_TIME = '(scripting: enabled) and (min-width: 60rem)';

interface SlideKeysInput {
  readonly stage: RefObject<HTMLElement | null>;
  readonly current: number;
  readonly count: number;
  readonly showSlide: (number: number) => void;
}

/** Arrows, space, Page Up and Down (what a presenter's remote sends), Home and End. */
export function useSlideKeys({ stage, current, count, showSlide }: SlideKeysInput): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!stage.current || !isForSlides(event, stage.current) || !matchMedia(ONE_AT_A_TIME).matches) return;
      const next = slideAfterKey(event, current, count);
      if (next === null) return;
      event.preventDefault();
      showSlide(next);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [stage, current, count, showSlide]);
}
