import type { Verdict } from '@/domain/choices';

/** A shape of its own for each verdict, in a box of 16 by 16: the word and the colour are not the only carriers. */
export const VERDICT_SHAPES: Readonly<Record<Verdict, string>> = {
  met: 'M3.5 8.5 6.8 12 12.8 4.5',
  near: 'M2.5 6.5c1.8-2 3.7-2 5.5 0s3.7 2 5.5 0M2.5 10.5c1.8-2 3.7-2 5.5 0s3.7 2 5.5 0',
  behind: 'M8 3v5.5l3.5 2.2M8 1.5a6.5 6.5 0 1 0 .01 0',
  far: 'M8 2.5v11M3.5 9 8 13.5 12.5 9',
  regressed: 'M3.5 3 8 7.5 12.5 3M3.5 8.5 8 13l4.5-4.5',
};
