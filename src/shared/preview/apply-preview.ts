import type { QueryClient } from '@tanstack/react-query';
import type { PlacedFact } from '@/contracts/overlay';
import { overlayOf } from '../overlay/overlay';
import { showOverlays } from '../overlay/show-overlay';
import { type Preview, setPreview } from './preview';

/** Shows this document with the facts of the preview, or says that it could not. Never throws: the page is as it was built then. */
export async function applyPreview(client: QueryClient, preview: Preview): Promise<void> {
  try {
    if (!preview.facts.every(isPlaced)) throw new Error('kept by another release');
    await showOverlays(client, [overlayOf(preview.facts)]);
    setPreview({ kind: 'shown', preview });
  } catch {
    setPreview({ kind: 'failed', preview });
  }
}

/** A tab may have kept them under a release that wrote them otherwise: a fact without a place would fell whatever part it is laid over. */
const isPlaced = (fact: Partial<PlacedFact> | null) =>
  typeof fact?.year === 'number' && [fact.indicator, fact.series, fact.region, fact.definition].every((name) => typeof name === 'string');
