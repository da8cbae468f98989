import { createContext } from 'react';
import type { PlanFactChartProps } from './plan-fact-frame';

/** Every chart that a page rendered on the server, by its key; the build draws them and puts the SVG in place of the markers. */
export type ChartRegistry = Map<string, PlanFactChartProps>;

/** Given only while prerendering; `null` in the browser. */
export const ChartRegistryContext = createContext<ChartRegistry | null>(null);

const KEY_PATTERN = /^[A-Za-z0-9._:-]+$/;

/** Errors: RangeError on a key that could end the comment it stands in. */
export function chartMarker(chartKey: string): string {
  if (!KEY_PATTERN.test(chartKey) || chartKey.includes('--')) throw new RangeError(`chart key "${chartKey}"`);
  return `<!--chart:${chartKey}-->`;
}
