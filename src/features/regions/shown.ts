import type { Based } from '@/domain/basis';
import type { Against } from '@/domain/choices';
import type { Provenance, SeriesYear } from '@/domain/series';
import type { Measured } from '@/shared/i18n/use-format';

/** What all views of one series in one year have in common. */
export interface Shown {
  readonly year: SeriesYear;
  /** As plans are shown: with the decimals of the decree. */
  readonly measured: Measured;
  /** As facts are shown: with as many decimals as the places need. */
  readonly facts: Measured;
  /** The middle of the regions; `null` where nobody has a fact, and for sums, which count the size of regions. */
  readonly median: Based | null;
  readonly against: Against;
  /** The plan and the fact of the nation in this year; `null` where there is none. After a promise has ended its last plan, with its year. */
  readonly nation: {
    readonly plan: number | null;
    readonly fact: number | null;
    readonly lastPlanYear: number | null;
    readonly provenance: Provenance | null;
  };
  /** The regions add up to the nation: its plan and its fact are no yardstick for one of them. */
  readonly sums: boolean;
}
