import type { PlacedFact } from '@/contracts/overlay';

/** Facts that are not published, shown in this tab of the reader's browser and nowhere else. */
export interface Preview {
  /** Names of the files that they come from. */
  readonly files: readonly string[];
  readonly facts: readonly PlacedFact[];
}

/** `failed`: the preview is wanted, and this page could not be shown with it. */
export type PreviewState = { readonly kind: 'shown' | 'failed'; readonly preview: Preview };

/** The veil asks for it before anything is painted (src/app/life/veil-first.ts). */
export const PREVIEW_KEY = 'nysana-preview';

let state: PreviewState | null = null;
const listeners = new Set<() => void>();

export const getPreview = (): PreviewState | null => state;

export function setPreview(next: PreviewState | null): void {
  state = next;
  for (const listener of listeners) listener();
}

export function subscribePreview(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The preview that this tab keeps. Absent: `null`, also where storage is blocked or holds something else. */
export function readPreview(): Preview | null {
  try {
    const text = sessionStorage.getItem(PREVIEW_KEY);
    const kept = text === null ? null : (JSON.parse(text) as Partial<Preview>);
    return kept && Array.isArray(kept.files) && Array.isArray(kept.facts) ? { files: kept.files, facts: kept.facts } : null;
  } catch {
    return null;
  }
}

/** Keeps it for the pages of this tab. Returns whether that was possible: storage may be blocked, or too small. */
export function keepPreview(preview: Preview): boolean {
  try {
    sessionStorage.setItem(PREVIEW_KEY, JSON.stringify(preview));
    return true;
  } catch {
    return false;
  }
}

export function dropPreview(): void {
  try {
    sessionStorage.removeItem(PREVIEW_KEY);
  } catch {
    // what cannot be kept need not be dropped
  }
}
