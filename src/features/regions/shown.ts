import type { Against } from '@/domain/region-judgement';
import type { SeriesYear } from '@/domain/series';
import type { Measured } from '@/shared/i18n/use-format';

/** What all views of one series in one year have in common. */
export interface Shown {
  readonly year: SeriesYear;
  readonly measured: Measured;
  readonly against: Against;
  /** The plan and the fact of the nation in this year; `null` where there is none. */
  readonly nation: { readonly plan: number | null; readonly fact: number | null };
  /** The regions add up to the nation: its plan and its fact are no yardstick for one of them. */
  readonly sums: boolean;
}
