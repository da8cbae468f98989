import type { Judged } from '@/domain/judgement';
import type { PlanPoint } from '@/domain/lag';
import { planLine } from '@/domain/plan-line';
import type { Series } from '@/domain/series';
import { placing, rangeOf } from '@/shared/charts/plot';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where the marks of the small drawing lie, in its own units. */
export interface LagGeometry {
  readonly plan: readonly (Place & PlanPoint)[];
  readonly fact: Place;
  /** The moment at which the plan line had today's fact. */
  readonly equal: Place;
}

export const LAG_FRAME = { width: 360, height: 190, left: 40, right: 26, top: 26, bottom: 44 } as const;

/**
 * Plan line, fact and the moment when they were equal, laid into the frame; the better direction is up.
 *
 * Absent: `null` when the lag is not known, or the fact lies beyond an end of the line: there is no such moment to draw.
 */
export function toLagGeometry(series: Series, judged: Judged): LagGeometry | null {
  const { lag, planYear, fact } = judged;
  const line = planLine(series);
  const [first, last] = [line[0], line.at(-1)];
  if (!lag.known || lag.atLeast || !first || !last || first.year === last.year) return null;
  const { width, height, left, right, top, bottom } = LAG_FRAME;
  const { foot, head } = rangeOf([...line.map(({ value }) => value), fact]);
  const range = series.direction === 'higher' ? { foot, head } : { foot: head, head: foot };
  const at = placing({ left, right: width - right, top, bottom: height - bottom }, { ...range, years: [first.year, last.year] });
  const place = (year: number, value: number): Place => ({ x: at({ year, value })[0], y: at({ year, value })[1] });
  return {
    plan: line.map((point) => ({ ...point, ...place(point.year, point.value) })),
    fact: place(planYear, fact),
    equal: place(planYear - lag.months / 12, fact),
  };
}
