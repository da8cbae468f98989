import type { ChartMark } from './picture-about';
import type { PictureColours } from './picture-colours';
import { rhombusPath } from './rhombus-path';

export const SAMPLE = { width: 38, height: 16 } as const;

/** A mark as it looks on the chart (fact-dot.tsx, chart-marks.tsx, compare-chart.tsx, map-label.tsx), small, its box from 0 0 to 38 16. */
export function markSample(mark: ChartMark, { paper, ink, plan, fact, state, demo }: PictureColours): string {
  const isAny = mark.startsWith('any-');
  const colour = isAny ? ink : fact;
  const dashedLine = `<path d="M0 8H38" stroke="${colour}" stroke-width="2" stroke-dasharray="6 4"/>`;
  switch (mark) {
    case 'plan':
      return `<path d="M0 8H38" stroke="${plan}" stroke-width="1.5"/><circle cx="19" cy="8" r="2.5" fill="${plan}"/>`;
    case 'fact':
    case 'any-fact':
      return `<path d="M0 8H38" stroke="${colour}" stroke-width="${isAny ? 2.25 : 3}"/><circle cx="19" cy="8" r="4.5" fill="${colour}"/>`;
    case 'demo':
    case 'any-demo':
      return `${dashedLine}<circle cx="19" cy="8" r="4.5" fill="${paper}" stroke="${colour}" stroke-width="2"/>`;
    case 'unpublished':
      return `${dashedLine}<path d="${rhombusPath(19, 8, 4.5)}" fill="${paper}" stroke="${fact}" stroke-width="2"/>`;
    case 'any-unpublished':
      return `${dashedLine}<path d="${rhombusPath(19, 8, 5)}" fill="${paper}" stroke="${ink}" stroke-width="1.75"/><circle cx="19" cy="8" r="3" fill="${paper}" stroke="${ink}" stroke-width="1.5"/>`;
    case 'map-demo':
      return `<circle cx="19" cy="8" r="7" fill="${paper}" stroke="${demo}" stroke-width="1.5" stroke-dasharray="3 2.5"/>`;
    case 'map-demo-value':
      return `<circle cx="19" cy="8" r="4" fill="${paper}" stroke="${demo}" stroke-width="1.75"/>`;
    case 'baseline':
    case 'expected':
      return `<rect x="14.5" y="3.5" width="9" height="9" fill="${paper}" stroke="${fact}" stroke-width="2"/>`;
    case 'gap':
      return `<g fill="${paper}" stroke="${state}" stroke-width="1.5"><circle cx="19" cy="8" r="4.5"/><path d="M13.5 13.5L24.5 2.5"/></g>`;
    case 'stop':
      return `<path d="M0 8H19" stroke="${plan}" stroke-width="1.5"/><path d="M19 1V15" stroke="${plan}" stroke-width="3"/>`;
  }
}
