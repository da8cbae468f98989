import type { Commitment } from '@/contracts/decree-parts';
import type { Overlay } from '@/contracts/overlay';
import { putMeasurePoints } from './overlay-indicators';

/** Promises beside the indicators with the facts of their places. One that an indicator measures has none of its own. */
export const overlayPromises = (commitments: readonly Commitment[], { facts }: Overlay): Commitment[] => {
  const own = facts.filter(({ definition }) => definition === 'commitment');
  return commitments.map((commitment) => {
    const { id, reported } = commitment;
    const ofPromise = own.filter(({ indicator }) => indicator === id);
    if (!reported || ofPromise.length === 0) return commitment;
    return { ...commitment, reported: { ...reported, facts: putMeasurePoints(reported.facts, ofPromise) } };
  });
};

/** Any answer of the decree that holds promises, with the facts of an overlay. */
export const overlayOwnPromises = <A extends { commitments: Commitment[] }>(answer: A, overlay: Overlay): A => ({
  ...answer,
  commitments: overlayPromises(answer.commitments, overlay),
});
