import { useCallback } from 'react';
import { useIsAlive } from '@/shared/state/use-is-alive';
import { useLocation, useNavigate, useRouter } from '@/shared/url/address';

const ID = /^slide-(\d+)$/;

/** The name of a slide in the page and after `#` in its address, so that a link opens it, with JavaScript or without. */
export const slideId = (number: number): string => `slide-${number}`;

/** The slide that an address asks for, from 1 on; what makes no sense is the first one. */
export function slideOf(hash: string, count: number): number {
  const number = Number(ID.exec(hash)?.[1] ?? 1);
  return number >= 1 && number <= count ? number : 1;
}

interface CurrentSlide {
  /** The slide that is drawn. */
  readonly current: number;
  readonly isAlive: boolean;
  /** The slide in the address, which may be ahead of the drawing. */
  readonly latestSlide: () => number;
  readonly showSlide: (number: number) => void;
}

/** The slide in the address, and the way to another one, which replaces the address. The prerendered page knows no `#` and shows the first. */
export function useCurrentSlide(count: number): CurrentSlide {
  const router = useRouter();
  const navigate = useNavigate();
  const { hash } = useLocation();
  const isAlive = useIsAlive();
  const latestSlide = useCallback(() => slideOf(router.location.hash, count), [router, count]);
  const showSlide = useCallback(
    (number: number) => {
      const shown = Math.min(Math.max(number, 1), count);
      if (shown === latestSlide()) return;
      void navigate({
        to: './',
        search: (old) => old,
        hash: slideId(shown),
        replace: true,
        resetScroll: false,
        hashScrollIntoView: false,
      });
    },
    [latestSlide, navigate, count],
  );
  return { current: isAlive ? slideOf(hash, count) : 1, isAlive, latestSlide, showSlide };
}
