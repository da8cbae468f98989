import { ORIGINS, type Provenance } from './series';

/** A computed figure, in the indicator's unit, with the weakest origin of what went into it. */
export interface Based {
  readonly value: number;
  readonly basis: Provenance;
}

/**
 * What a reading rests on: the weakest origin of all the numbers that went into it (DOMAIN.md section 2, rule 6).
 * `ORIGINS` stands in falling order of trust, so a generated number anywhere makes the whole reading a demo, and an unpublished one unpublished.
 */
export function weakestOrigin(first: Provenance, ...others: readonly (Provenance | null)[]): Provenance {
  return others.reduce<Provenance>((weakest, origin) => {
    return origin !== null && ORIGINS.indexOf(origin) > ORIGINS.indexOf(weakest) ? origin : weakest;
  }, first);
}

/** Readings counted by what they rest on. Law: `published + demo + unpublished + unknown = total`. */
export interface BasisCounts {
  /** Rest on published facts alone: verified, secondary or derived. */
  readonly published: number;
  /** A generated number went into them. */
  readonly demo: number;
  /** A value of the reader's preview, which nobody has published, went into them; not there where none did. */
  readonly unpublished?: number;
  /** Nothing is known: there is no reading. Never told as "not kept". */
  readonly unknown: number;
  readonly total: number;
}

/** How many readings there are at all, whatever they rest on. */
export const countRead = ({ total, unknown }: BasisCounts): number => total - unknown;

/** Counts readings by their basis; `null` = there is none. Every sentence that counts verdicts takes its shares from here. */
export function countByBasis(bases: readonly (Provenance | null)[]): BasisCounts {
  const demo = bases.filter((basis) => basis === 'demo').length;
  const unpublished = bases.filter((basis) => basis === 'unpublished').length;
  const unknown = bases.filter((basis) => basis === null).length;
  return { published: bases.length - demo - unpublished - unknown, demo, ...named(unpublished), unknown, total: bases.length };
}

const named = (unpublished: number) => (unpublished > 0 ? { unpublished } : {});

/** Several groups as one. Law: the sum of a partition is the count of the whole. */
export function sumBasis(counts: readonly BasisCounts[]): BasisCounts {
  const sumOf = (key: keyof BasisCounts) => counts.reduce((sum, each) => sum + (each[key] ?? 0), 0);
  return {
    published: sumOf('published'),
    demo: sumOf('demo'),
    ...named(sumOf('unpublished')),
    unknown: sumOf('unknown'),
    total: sumOf('total'),
  };
}

/** As `weakestOrigin` of a list. Absent: `null` when nothing went in. */
export function weakestOf(origins: readonly Provenance[]): Provenance | null {
  const [first, ...others] = origins;
  return first === undefined ? null : weakestOrigin(first, ...others);
}
