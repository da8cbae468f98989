import { alongLine, type Spot } from './place-labels';
import type { PlanFactDrawing } from './plan-fact-rows';

export type Scale = (value: number) => number;

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
