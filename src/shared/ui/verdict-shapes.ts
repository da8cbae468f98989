import type { Verdict } from '@/domain/choices';

/** A shape of its own for each verdict, in a box of 16 by 16: the word and the colour are not the only carriers. */
export const VERDICT_SHAPES: Readonly<Record<Verdict, string>> = {
  met: 'M3.5 8.5 6.8 12 12.8 4.5',
  near: 'M2.500 6.500c1.800-2 3.700-2 5.500 0s3.700 2 5.500 0M2.500 10.500c1.800-2 3.700-2 5.500 0s3.700 2 5.500 0',
  behind: 'M8 3v5.500l3.500 2.200M8 1.500a6.500 6.500 0 1 0 .01 0',
  far: 'M8 2.500v11M3.500 9 8 13.500 12.500 9',
  regressed: 'M3.500 3 8 7.500 12.500 3M3.500 8.500 8 13l4.500-4.500',
};
