import type { ChartMark } from '../pictures/picture-about';
import type { PlanFactDrawing } from './plan-fact-rows';

/** The marks that are on this drawing of plan and fact, in the order of the legend. */
export function listPlanFactMarks({ rows, baseline, stop }: PlanFactDrawing): ChartMark[] {
  const has = (mark: ChartMark, isThere: boolean): ChartMark[] => (isThere ? [mark] : []);
  return [
    ...has(
      'plan',
      rows.some(({ planLine }) => planLine !== null),
    ),
    ...has(
      'fact',
      rows.some(({ official }) => official !== null),
    ),
    ...has(
      'demo',
      rows.some(({ demo, unproven }) => demo !== null && unproven !== 'unpublished'),
    ),
    ...has(
      'unpublished',
      rows.some(({ unproven }) => unproven === 'unpublished'),
    ),
    ...has(baseline?.kind === 'expectation' ? 'expected' : 'baseline', baseline !== null),
    ...has(
      'gap',
      rows.some(({ gap }) => gap !== null),
    ),
    ...has('stop', stop !== null),
  ];
}
