import type { QueryClient } from '@tanstack/react-query';
import { overlayOf } from '../overlay/overlay';
import { showOverlays } from '../overlay/show-overlay';
import { type Preview, setPreview } from './preview';

/** Shows this document with the facts of the preview, or says that it could not. Never throws: the page is as it was built then. */
export async function applyPreview(client: QueryClient, preview: Preview): Promise<void> {
  try {
    await showOverlays(client, [overlayOf(preview.facts)]);
    setPreview({ kind: 'shown', preview });
  } catch {
    setPreview({ kind: 'failed', preview });
  }
}
