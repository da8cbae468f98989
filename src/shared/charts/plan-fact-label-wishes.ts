import type { LabelWish } from './place-labels';
import { lastFactOf, type PlanFactLabels } from './plan-fact-frame';
import type { Scale } from './plan-fact-label-obstacles';
import type { PlanFactDrawing } from './plan-fact-rows';

/** Which marks want a label, and on which side: the better of fact and plan wants its label above, the other below. */
export function labelWishes(drawing: PlanFactDrawing, labels: PlanFactLabels, { x, y }: { x: Scale; y: Scale }): LabelWish[] {
  const fact = lastFactOf(drawing);
  const { target, baseline } = drawing;
  const factIsLower = fact !== null && target !== null && y(fact.value) > y(target.value);
  const wishes: LabelWish[] = [];
  if (fact) {
    const sides = factIsLower ? (['right', 'below', 'above', 'left'] as const) : (['right', 'above', 'below', 'left'] as const);
    wishes.push({ id: 'fact', lines: labels.fact, weight: 'bold', at: { x: x(fact.year), y: y(fact.value) }, sides });
  }
  if (target) {
    const sides = factIsLower ? (['right', 'above', 'below', 'left'] as const) : (['right', 'below', 'above', 'left'] as const);
    wishes.push({ id: 'plan', lines: labels.plan, weight: 'regular', at: { x: x(target.year), y: y(target.value) }, sides });
  }
  if (baseline) {
    wishes.push({
      id: 'baseline',
      lines: labels.baseline,
      weight: 'regular',
      at: { x: x(baseline.year), y: y(baseline.value) },
      sides: ['above', 'below', 'right', 'left'],
    });
  }
  return wishes;
}
