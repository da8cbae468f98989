import type { Feed, RegisterRow } from '@/contracts/registers';

/** One indicator and the data sets, of those in view, that could feed it. */
export interface WaitingIndicator extends Feed {
  readonly dataSets: readonly number[];
}

/** Which indicators wait for these data sets, in the order in which the sets name them. */
export function listWaitingIndicators(rows: readonly Pick<RegisterRow<'open-data'>, 'number' | 'feeds'>[]): WaitingIndicator[] {
  const waiting = new Map<string, WaitingIndicator>();
  for (const { number, feeds } of rows) {
    for (const feed of feeds) {
      const before = waiting.get(feed.indicator)?.dataSets ?? [];
      waiting.set(feed.indicator, { ...feed, dataSets: [...before, number] });
    }
  }
  return [...waiting.values()];
}
