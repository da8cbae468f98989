import type { Bounds } from '@/domain/value-bounds';

/** A bounded value on an endless scale, where regions spread evenly and never cross the bounds; the bounds themselves are infinite. */
export const toScale = (value: number, { low, high }: Bounds): number => Math.log((value - low) / (high - value));
export const fromScale = (scaled: number, { low, high }: Bounds): number => low + (high - low) / (1 + Math.exp(-scaled));
