import { useCallback } from 'react';
import { useIsAlive } from '@/shared/ui/use-is-alive';
import { useLocation, useNavigate, useRouter } from '@/shared/url/address';

const ID = /^slide-(\d+)$/;

/** The name of a slide in the page and after `#` in its address, so that a link opens it, with JavaScript or without. */
export const slideId = (number: number): string => `slide-${number}`;

/** The slide that an address asks for, from 1 on; what makes no sense is the first one. */
export function slideOf(hash: string, count: number): number {
  const number = Number(ID.exec(hash)?.[1] ?? 1);
  return number >= 1 && number <= count ? number : 1;
}

/** The slide in the address, and the way to another one, which replaces the address. The prerendered page knows no `#` and shows the first. */
export function useCurrentSlide(count: number): { current: number; isAlive: boolean; showSlide: (number: number) => void } {
  const router = useRouter();
  const navigate = useNavigate();
  const { hash } = useLocation();
  const isAlive = useIsAlive();
  const showSlide = useCallback(
    (number: number) => {
      const shown = Math.min(Math.max(number, 1), count);
      // keys may come faster than the page follows: the latest address counts
      if (shown === slideOf(router.location.hash, count)) return;
      void navigate({
        to: './',
        search: (old) => old,
        hash: slideId(shown),
        replace: true,
        resetScroll: false,
        hashScrollIntoView: false,
      });
    },
    [router, navigate, count],
  );
  return { current: isAlive ? slideOf(hash, count) : 1, isAlive, showSlide };
}
