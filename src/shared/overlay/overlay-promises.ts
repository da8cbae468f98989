import type { Commitment } from '@/contracts/decree-parts';
import { putMeasurePoints } from './overlay-indicators';
import { before, type LaidOverlay } from './placed-facts';

/** Promises beside the indicators with the facts of their places. One that an indicator measures has none of its own. */
export const overlayPromises = (commitments: readonly Commitment[], overlay: LaidOverlay): Commitment[] => {
  const own = overlay.facts.filter(({ definition }) => definition === 'commitment');
  return commitments.map((commitment) => {
    const { id, reported } = commitment;
    const ofPromise = own.filter(({ indicator }) => indicator === id);
    if (!reported) return commitment;
    const facts = ofPromise.length === 0 ? reported.facts : putMeasurePoints(reported.facts, ofPromise);
    return { ...commitment, reported: { ...reported, facts, history: before(reported.history, overlay) } };
  });
};

/** Any answer of the decree that holds promises, with the facts of an overlay. */
export const overlayOwnPromises = <A extends { commitments: Commitment[] }>(answer: A, overlay: LaidOverlay): A => ({
  ...answer,
  commitments: overlayPromises(answer.commitments, overlay),
});
