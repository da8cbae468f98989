interface Wish {
  /** Where the middle of the label would like to be: pixels from the top. */
  readonly y: number;
  readonly height: number;
}

/**
 * Moves labels beside a chart apart so that none covers another, as little as needed, in the order of their marks.
 *
 * Returns the middles in the order given. Where the room is too small, the last labels overlap the lower edge rather than each other.
 */
export function spreadLabels(wishes: readonly Wish[], room: { readonly top: number; readonly bottom: number }): number[] {
  const order = wishes.map((wish, index) => ({ ...wish, index })).sort((a, b) => a.y - b.y || a.index - b.index);
  const middles = order.map(({ y, height }) => Math.min(Math.max(y, room.top + height / 2), room.bottom - height / 2));
  const apart = (i: number) => ((order[i]?.height ?? 0) + (order[i + 1]?.height ?? 0)) / 2;
  for (let i = 1; i < order.length; i += 1) middles[i] = Math.max(middles[i] ?? 0, (middles[i - 1] ?? 0) + apart(i - 1));
  // what was pushed out at the foot pushes the others back up, but none over the top
  const last = order.length - 1;
  if (last >= 0) middles[last] = Math.min(middles[last] ?? 0, room.bottom - (order[last]?.height ?? 0) / 2);
  for (let i = last - 1; i >= 0; i -= 1) middles[i] = Math.min(middles[i] ?? 0, (middles[i + 1] ?? 0) - apart(i));
  const over = room.top + (order[0]?.height ?? 0) / 2 - (middles[0] ?? 0);
  const shift = Math.max(0, over);
  const byIndex = new Map(order.map(({ index }, i) => [index, (middles[i] ?? 0) + shift]));
  return wishes.map((_, index) => byIndex.get(index) ?? 0);
}
