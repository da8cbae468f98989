import { alongLine, type LabelWish, type Spot } from './place-labels';
import { lastFactOf, type PlanFactLabels } from './plan-fact-frame';
import type { PlanFactDrawing } from './plan-fact-rows';

export type Scale = (value: number) => number;

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

/** Everything drawn that a label should stay clear of. */
export function labelObstacles(drawing: PlanFactDrawing, { x, y }: { x: Scale; y: Scale }, axisY: number): Spot[] {
  const spot = (year: number, value: number): Spot => ({ x: x(year), y: y(value) });
  const plan = drawing.rows.flatMap((row) => (row.planLine === null ? [] : [spot(row.year, row.planLine)]));
  const marks = drawing.rows.flatMap((row) =>
    [row.official, row.demo, row.baseline].flatMap((value) => (value === null ? [] : dot(spot(row.year, value)))),
  );
  return [
    ...plan.slice(1).flatMap((to, i) => alongLine(plan[i] ?? to, to)),
    ...drawing.links.flatMap(({ from, to }) => alongLine(spot(from.year, from.value), spot(to.year, to.value))),
    ...marks,
    ...drawing.rows.flatMap((row) => (row.gap === null ? [] : dot({ x: x(row.year), y: axisY }))),
  ];
}

/** A mark counts for more than the line it lies on. */
function dot(at: Spot): Spot[] {
  return [at, { x: at.x - 5, y: at.y }, { x: at.x + 5, y: at.y }, { x: at.x, y: at.y - 5 }, { x: at.x, y: at.y + 5 }];
}
