import type { Localized, PointAnswer } from '@/contracts/parts';
import type { ProfileRow as DomainRow } from '@/domain/region-profile';
import type { RegionalIndicator } from '@/shared/api/regional-indicators';

/** One regional series in the year in view, as the rows, the strongest and the weakest show it. */
export type ProfileRow = DomainRow<RegionalIndicator, PointAnswer>;

/** A task or, for target indicators, a goal, with its rows. */
export interface ProfileGroup {
  /** `1.3`, or `1` for the target indicators of a goal. */
  readonly id: string;
  readonly kind: 'goal' | 'task';
  readonly title: Localized;
  readonly rows: readonly ProfileRow[];
}
