import { type Box, contains, linesWidth, overlaps, type Weight } from '../text-box/text-box';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export type Side = 'right' | 'above' | 'below' | 'left';

export interface LabelWish {
  readonly id: string;
  readonly lines: readonly string[];
  readonly weight: Weight;
  /** The mark that the label belongs to. */
  readonly at: Spot;
  /** Sides in the order of preference. */
  readonly sides: readonly Side[];
}

export interface PlacedLabel {
  readonly id: string;
  readonly lines: readonly string[];
  readonly anchor: 'start' | 'middle' | 'end';
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly box: Box;
}

export interface LabelGround {
  readonly bounds: Box;
  /** What a label should not cover: points along lines, marks. */
  readonly obstacles: readonly Spot[];
  readonly fontSize: number;
  readonly lineHeight: number;
}

const DISTANCES = [9, 15, 23, 33, 45, 60];
const OBSTACLE_COST = 14;
const COLLISION_COST = 2000;

interface Candidate {
  readonly box: Box;
  readonly anchor: PlacedLabel['anchor'];
  readonly cost: number;
}

/** Puts every label beside its mark where all of them together cover the least. Pixels. */
export function placeLabels(wishes: readonly LabelWish[], ground: LabelGround): PlacedLabel[] {
  const wanted = wishes.filter((wish) => wish.lines.length > 0);
  // who chooses first decides what is left for the others; with three labels all orders can be tried
  const attempts = ordersOf(wanted).map((order) => placeInOrder(order, ground));
  return attempts.reduce((best, attempt) => (attempt.cost < best.cost ? attempt : best)).placed;
}

function placeInOrder(order: readonly LabelWish[], ground: LabelGround): { placed: PlacedLabel[]; cost: number } {
  const placed: PlacedLabel[] = [];
  let cost = 0;
  for (const wish of order) {
    const taken = placed.map(({ box }) => box);
    const best = candidatesOf(wish, ground)
      .map((candidate) => ({ ...candidate, cost: candidate.cost + costOf(candidate.box, ground, taken) }))
      .reduce((cheapest, candidate) => (candidate.cost < cheapest.cost ? candidate : cheapest));
    const { box, anchor } = best;
    const x = anchor === 'start' ? box.left : anchor === 'end' ? box.right : (box.left + box.right) / 2;
    placed.push({ id: wish.id, lines: wish.lines, anchor, x, y: box.top + ground.fontSize * 0.92, box });
    cost += best.cost;
  }
  return { placed, cost };
}

function ordersOf<T>(items: readonly T[]): T[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, i) => ordersOf(items.toSpliced(i, 1)).map((rest) => [item, ...rest]));
}

function candidatesOf(wish: LabelWish, ground: LabelGround): Candidate[] {
  const size = { width: linesWidth(wish.lines, ground.fontSize, wish.weight), height: wish.lines.length * ground.lineHeight };
  return wish.sides.flatMap((side, rank) =>
    DISTANCES.flatMap((distance) =>
      boxesAt(wish.at, side, distance, size).map((one) => ({ ...one, cost: one.cost + rank * 5 + distance })),
    ),
  );
}

function boxesAt(at: Spot, side: Side, distance: number, { width, height }: { width: number; height: number }): Candidate[] {
  if (side === 'right' || side === 'left') {
    const left = side === 'right' ? at.x + distance : at.x - distance - width;
    const anchor = side === 'right' ? 'start' : 'end';
    return [0, -0.5, 0.5, -0.8, 0.8].map((lift) => ({
      box: boxOf(left, at.y + (lift - 0.5) * height, width, height),
      anchor,
      cost: Math.abs(lift) * 6,
    }));
  }
  const top = side === 'above' ? at.y - distance - height : at.y + distance;
  return [
    { box: boxOf(at.x - width / 2, top, width, height), anchor: 'middle', cost: 0 },
    { box: boxOf(at.x - 6, top, width, height), anchor: 'start', cost: 3 },
    { box: boxOf(at.x + 6 - width, top, width, height), anchor: 'end', cost: 3 },
  ];
}

function boxOf(left: number, top: number, width: number, height: number): Box {
  return { left, top, right: left + width, bottom: top + height };
}

function costOf(box: Box, { bounds, obstacles }: LabelGround, taken: readonly Box[]): number {
  const air = boxOf(box.left - 3, box.top - 2, box.right - box.left + 6, box.bottom - box.top + 4);
  const covered = obstacles.filter(({ x, y }) => contains(air, x, y)).length;
  const collisions = taken.filter((other) => overlaps(air, other)).length;
  const outside =
    Math.max(0, bounds.left - box.left) +
    Math.max(0, box.right - bounds.right) +
    Math.max(0, bounds.top - box.top) +
    Math.max(0, box.bottom - bounds.bottom);
  return covered * OBSTACLE_COST + (collisions + (outside > 0 ? 1 : 0)) * COLLISION_COST + outside;
}

/** Points along a straight line, close enough that no label slips between them. */
export function alongLine(from: Spot, to: Spot, every = 5): Spot[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / every));
  return Array.from({ length: steps + 1 }, (_, i) => ({
    x: from.x + ((to.x - from.x) * i) / steps,
    y: from.y + ((to.y - from.y) * i) / steps,
  }));
}
