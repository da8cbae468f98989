import { GRAIN } from '@/domain/grain';

/** Round values for an axis, and how many decimals they need. */
export interface Ticks {
  readonly values: readonly number[];
  readonly decimals: number;
}

export interface TickRules {
  /** The axis never goes below or above these, unless a value does. */
  readonly floor: number;
  readonly cap: number;
  /** No step is finer than the last decimal that the plan prints. */
  readonly finestStep: number;
  /** The foot of the chart is where the high values are (ranks). */
  readonly footIsHigh: boolean;
}

const MOST_INTERVALS = 6;
/** Share of the axis below the worst mark: it leaves room for a label there, and for the gap marks on the axis. */
const ROOM_AT_FOOT = 0.24;
/** A line of equal values gets this share of its height around it, else it would lie on the frame. */
const FLAT_MARGIN = 0.05;

/**
 * Ticks that enclose all values, in steps of 1, 2 or 5 times a power of ten.
 *
 * We compute them ourselves and not by the chart library, so that the drawing made at build time and the living one agree.
 * Absent: without any value the axis is 0 to 1.
 */
export function niceTicks(values: readonly number[], rules: TickRules): Ticks {
  if (values.length === 0) return { values: [0, 1], decimals: 0 };
  const [low, high] = spread(Math.min(...values), Math.max(...values), rules);
  const step = Math.max(roundStep((high - low) / MOST_INTERVALS), rules.finestStep);
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + GRAIN));
  const lowest = Math.floor(low / step + GRAIN);
  const highest = Math.ceil(high / step - GRAIN);
  const needed = (highest - lowest) * ROOM_AT_FOOT;
  const missing = (room: number) => Math.max(0, Math.ceil(needed - room - GRAIN));
  const from = rules.footIsHigh ? lowest : lowest - missing(low / step - lowest);
  const to = rules.footIsHigh ? highest + missing(highest - high / step) : highest;
  const ticks = Array.from({ length: to - from + 1 }, (_, i) => Number(((from + i) * step).toFixed(decimals)));
  // a rank axis has no place 0: its first tick is place 1
  const floor = low < rules.floor ? Number.NEGATIVE_INFINITY : rules.floor;
  const cap = high > rules.cap ? Number.POSITIVE_INFINITY : rules.cap;
  const within = ticks.map((tick) => Math.min(Math.max(tick, floor), cap));
  return { values: [...new Set(within)], decimals };
}

function spread(min: number, max: number, rules: TickRules): [number, number] {
  if (max > min) return [min, max];
  const margin = Math.max(Math.abs(min) * FLAT_MARGIN, 2 * rules.finestStep);
  return [Math.max(min - margin, Math.min(min, rules.floor)), Math.min(max + margin, Math.max(max, rules.cap))];
}

function roundStep(raw: number): number {
  const power = 10 ** Math.floor(Math.log10(raw));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= raw * (1 - GRAIN)) ?? 10;
  return factor * power;
}
