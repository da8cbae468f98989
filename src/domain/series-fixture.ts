import {
  type Baseline,
  type Direction,
  type Point,
  type Provenance,
  SERIES_YEARS,
  type Series,
  type State,
  type Study,
  type Unit,
} from './series';

type ByYear<Value> = Readonly<Record<number, Value>>;

interface SeriesOutline {
  readonly direction?: Direction;
  readonly unit?: Unit;
  readonly decimals?: number;
  readonly study?: Study;
  readonly flow?: boolean;
  /** A number is the 2018 fact; absent = the decree states none. */
  readonly baseline?: number | Baseline;
  readonly plan: ByYear<number>;
  readonly facts?: ByYear<number>;
  readonly states?: ByYear<State>;
  /** Plan year → year in which the round was held. */
  readonly heldIn?: ByYear<number>;
  readonly provenance?: Provenance;
}

/** A series for tests from its outline: unnamed years have no plan, a due year without a fact has no data. */
export function createSeries(outline: SeriesOutline): Series {
  const { baseline } = outline;
  return {
    direction: outline.direction ?? 'higher',
    unit: outline.unit ?? 'percent',
    decimals: outline.decimals ?? 0,
    study: outline.study ?? null,
    flow: outline.flow ?? false,
    baseline: typeof baseline === 'number' ? { year: 2018, value: baseline, kind: 'fact' } : (baseline ?? null),
    points: SERIES_YEARS.map((year) => toPoint(outline, year)),
  };
}

function toPoint({ plan, facts = {}, states = {}, heldIn = {}, provenance = 'verified', study }: SeriesOutline, year: number): Point {
  const moved = Object.entries(heldIn).find(([, held]) => held === year);
  const planYear = moved ? Number(moved[0]) : year;
  const isMovedAway = heldIn[year] !== undefined && heldIn[year] !== year;
  const planned = isMovedAway ? null : (plan[planYear] ?? null);
  const fact = facts[year] ?? null;
  const gap = planned === null ? (study ? 'not-due' : 'not-planned') : 'no-data';
  return {
    year,
    plan: planned,
    planYear: planYear === year ? null : planYear,
    fact,
    provenance: fact === null ? null : provenance,
    state: states[year] ?? (fact === null ? gap : null),
  };
}
