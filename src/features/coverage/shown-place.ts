import type { RegionFigures } from '@/shared/api/queries';

/** The region of the page with its figures. */
export interface ShownPlace {
  readonly detail: RegionFigures;
  /** The year in which its borders changed; `null`: they never did. */
  readonly redrawnIn: number | null;
}
