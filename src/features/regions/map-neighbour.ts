export type Direction = 'left' | 'right' | 'up' | 'down';

export interface Place {
  readonly id: string;
  /** Where the label stands, in units of the drawing; y grows downwards. */
  readonly at: readonly [x: number, y: number];
}

const VECTORS: Readonly<Record<Direction, readonly [number, number]>> = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] };

/** Sideways distance weighs double: what lies straight ahead is the neighbour a reader expects. */
const SIDEWAYS = 2;

/**
 * The region that an arrow key leads to: the nearest one in the quarter that the arrow points at; when that is empty, the nearest one
 * anywhere in that half of the map.
 *
 * Absent: at the edge of the map the region itself, so that a key never loses the reader.
 */
export function neighbourOf(places: readonly Place[], from: string, direction: Direction): string {
  const start = places.find(({ id }) => id === from);
  if (!start) return from;
  const [dx, dy] = VECTORS[direction];
  const ahead = places
    .filter(({ id }) => id !== from)
    .map(({ id, at }) => {
      const [x, y] = [at[0] - start.at[0], at[1] - start.at[1]];
      return { id, forward: x * dx + y * dy, sideways: Math.abs(x * dy) + Math.abs(y * dx) };
    })
    .filter(({ forward }) => forward > 0);
  const quarter = ahead.filter(({ forward, sideways }) => sideways <= forward);
  const reach = ({ forward, sideways }: { forward: number; sideways: number }) => Math.hypot(forward, SIDEWAYS * sideways);
  return (quarter.length > 0 ? quarter : ahead).toSorted((a, b) => reach(a) - reach(b))[0]?.id ?? from;
}
