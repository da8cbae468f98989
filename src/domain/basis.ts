import { PROVENANCES, type Provenance } from './series';

/**
 * What a reading rests on: the weakest origin of all the numbers that went into it (DOMAIN.md section 2, rule 6).
 * `PROVENANCES` stands in falling order of trust, so a generated number anywhere makes the whole reading a demo.
 */
export function weakestOrigin(first: Provenance, ...others: readonly (Provenance | null)[]): Provenance {
  return others.reduce<Provenance>((weakest, origin) => {
    return origin !== null && PROVENANCES.indexOf(origin) > PROVENANCES.indexOf(weakest) ? origin : weakest;
  }, first);
}
