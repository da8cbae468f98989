import { type FocusEvent, type KeyboardEvent, useState } from 'react';
import { useIsAlive } from '@/shared/state/use-is-alive';
import { type Direction, neighbourOf, type Place } from './map-neighbour';

const KEYS: Readonly<Record<string, Direction>> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };

/**
 * One stop of the Tab key for a whole drawing: arrows lead to the neighbour, Home and End to the first and the last in reading order.
 * Before React comes every region can be reached by Tab, because arrows would not work yet.
 */
export function useArrowWalk(places: readonly Place[]) {
  const isAlive = useIsAlive();
  const [last, setLast] = useState<string | null>(null);
  const stop = places.some(({ id }) => id === last) ? last : places[0]?.id;

  const onKeyDown = (event: KeyboardEvent<Element>) => {
    const from = regionOf(event);
    const next = from === null ? null : targetOf(event.key, places, from);
    if (next === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const drawing = event.currentTarget.closest('[data-drawing]');
    drawing?.querySelector<HTMLElement | SVGElement>(`[data-region="${next}"]`)?.focus();
  };
  const onFocus = (event: FocusEvent<Element>) => setLast(regionOf(event));
  return { onKeyDown, onFocus, tabIndexOf: (id: string) => (isAlive && id !== stop ? -1 : 0) };
}

function targetOf(key: string, places: readonly Place[], from: string): string | null {
  const direction = KEYS[key];
  if (direction) return neighbourOf(places, from, direction);
  if (key === 'Home') return places[0]?.id ?? null;
  return key === 'End' ? (places.at(-1)?.id ?? null) : null;
}

const regionOf = (event: { readonly currentTarget: Element }) => event.currentTarget.getAttribute('data-region');
