import type { AskedDay } from '@/domain/release-on';

/** The release whose facts a document shows. */
export interface ShownRelease {
  readonly date: string;
  /** It is the one that is current now. */
  readonly isCurrent: boolean;
  /** What the day that the address asks for is beside the releases. */
  readonly asked: AskedDay;
}

let shown: ShownRelease | null = null;

/** `null`: none was asked for, and the facts are those of now. */
export const shownRelease = (): ShownRelease | null => shown;

export function setShownRelease(release: ShownRelease): void {
  shown = release;
}

/** The day of the release that what leaves the page has to name: one that is not the current one; `null` where there is nothing to say. */
export const olderRelease = (): string | null => (shown === null || shown.isCurrent ? null : shown.date);
