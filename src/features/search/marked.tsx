import type { Piece } from '@/domain/search/mark-hits';

/** A text in which what was looked for is marked. */
export function Marked({ pieces }: { readonly pieces: readonly Piece[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have no other name than their place
  return pieces.map(({ text, isHit }, i) => (isHit ? <mark key={i}>{text}</mark> : text));
}
