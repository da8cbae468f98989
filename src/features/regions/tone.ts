import { VERDICTS, type Verdict } from '@/domain/choices';
import type { State } from '@/domain/series';
import { type RegionRow, whyNoFact } from './region-rows';
import type { Colour } from './regions-search';
import { stepOfValue, toValueSteps, type ValueStep } from './value-steps';

/** What a shape is filled with: a verdict, a shade of the value scale, or the pattern for what has neither. */
export type Tone = Verdict | `step-${number}` | 'gap';

/** One line of the legend; it is also a filter. */
export interface LegendEntry {
  /** Key of the entry: its tone, or the state behind the pattern. */
  readonly key: Verdict | `step-${number}` | State;
  readonly tone: Tone;
  readonly step: ValueStep | null;
  readonly count: number;
}

export interface Colouring {
  readonly colour: Colour;
  readonly entries: readonly LegendEntry[];
  readonly keyOf: (row: RegionRow) => LegendEntry['key'];
  readonly toneOf: (row: RegionRow) => Tone;
}

/**
 * How the regions are coloured.
 *
 * Where the reader asks for verdicts and facts are known, but none can be judged (sums, years without a plan), the values colour the map instead:
 * a map of one grey pattern would hide what is known. `colour` tells which it became.
 */
export function toColouring(rows: readonly RegionRow[], asked: Colour): Colouring {
  const facts = rows.flatMap(({ fact }) => fact ?? []);
  const colour = asked === 'verdict' && facts.length > 0 && rows.every(({ judged }) => judged === null) ? 'value' : asked;
  const steps = colour === 'value' ? toValueSteps(facts) : [];
  const keyOf = (row: RegionRow): LegendEntry['key'] => {
    if (row.fact === null) return whyNoFact(row);
    return colour === 'verdict' ? (row.judged?.verdict ?? row.state ?? 'no-data') : `step-${stepOfValue(steps, row.fact)}`;
  };
  const toneOf = (row: RegionRow): Tone => toTone(keyOf(row));
  const known = colour === 'verdict' ? VERDICTS : steps.map((_, i) => `step-${i}` as const);
  const keys = rows.map(keyOf);
  const order = [...known, ...new Set(keys.filter((key) => toTone(key) === 'gap'))];
  const entries = order
    .map((key, i) => ({
      key,
      tone: toTone(key),
      step: steps[i] ?? null,
      count: keys.filter((candidate) => candidate === key).length,
    }))
    .filter(({ count }) => count > 0);
  return { colour, entries, keyOf, toneOf };
}

function toTone(key: LegendEntry['key']): Tone {
  if (key.startsWith('step-')) return key as `step-${number}`;
  return VERDICTS.find((verdict) => verdict === key) ?? 'gap';
}

/** Five shades whatever their number: with fewer steps the palest and the strongest stay, the ones between are spread. */
export function shadeOf(tone: Tone, steps: number): number | null {
  if (!tone.startsWith('step-')) return null;
  const step = Number(tone.slice('step-'.length));
  return steps <= 1 ? 2 : Math.round((step * 4) / (steps - 1));
}
