import type { Place } from './map-neighbour';
import type { RankedRow } from './ranked-rows';
import type { Shown } from './shown';
import type { Colouring } from './tone';

/** What map and tiles are given: the same regions, colours, order of the keys and focus. */
export interface DrawingProps {
  readonly items: readonly RankedRow[];
  readonly places: readonly Place[];
  readonly colouring: Colouring;
  readonly shown: Shown;
  /** Key of the legend that is pressed: everything else steps back. */
  readonly only: Colouring['entries'][number]['key'] | null;
  readonly myRegion: string | null;
  readonly active: string | null;
  readonly onActive: (region: string) => void;
}

/** Attributes of one region's shape that the style sheet reads. */
export function shapeState({ only, colouring, myRegion, active }: DrawingProps, { row }: RankedRow) {
  return {
    'data-dim': only !== null && colouring.keyOf(row) !== only ? true : undefined,
    'data-mine': row.id === myRegion ? true : undefined,
    'data-active': row.id === active ? true : undefined,
  };
}
