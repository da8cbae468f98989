import { PROVENANCES, type Provenance } from './series';

/** A computed figure, in the indicator's unit, with the weakest origin of what went into it. */
export interface Based {
  readonly value: number;
  readonly basis: Provenance;
}

/**
 * What a reading rests on: the weakest origin of all the numbers that went into it (DOMAIN.md section 2, rule 6).
 * `PROVENANCES` stands in falling order of trust, so a generated number anywhere makes the whole reading a demo.
 */
export function weakestOrigin(first: Provenance, ...others: readonly (Provenance | null)[]): Provenance {
  return others.reduce<Provenance>((weakest, origin) => {
    return origin !== null && PROVENANCES.indexOf(origin) > PROVENANCES.indexOf(weakest) ? origin : weakest;
  }, first);
}

/** Readings counted by what they rest on. Law: `published + demo + unknown = total`. */
export interface BasisCounts {
  /** Rest on published facts alone: verified, secondary or derived. */
  readonly published: number;
  /** A generated number went into them. */
  readonly demo: number;
  /** Nothing is known: there is no reading. Never told as "not kept". */
  readonly unknown: number;
  readonly total: number;
}

/** Counts readings by their basis; `null` = there is none. Every sentence that counts verdicts takes its shares from here. */
export function countByBasis(bases: readonly (Provenance | null)[]): BasisCounts {
  const demo = bases.filter((basis) => basis === 'demo').length;
  const unknown = bases.filter((basis) => basis === null).length;
  return { published: bases.length - demo - unknown, demo, unknown, total: bases.length };
}

/** Several groups as one. Law: the sum of a partition is the count of the whole. */
export function sumBasis(counts: readonly BasisCounts[]): BasisCounts {
  const sumOf = (key: keyof BasisCounts) => counts.reduce((sum, each) => sum + each[key], 0);
  return { published: sumOf('published'), demo: sumOf('demo'), unknown: sumOf('unknown'), total: sumOf('total') };
}

/** As `weakestOrigin` of a list. Absent: `null` when nothing went in. */
export function weakestOf(origins: readonly Provenance[]): Provenance | null {
  const [first, ...others] = origins;
  return first === undefined ? null : weakestOrigin(first, ...others);
}
