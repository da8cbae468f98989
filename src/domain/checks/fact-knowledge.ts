import type { RegionOutline } from '../region-outline';
import type { Baseline, Direction, Unit } from '../series';
import type { Bounds } from '../value-bounds';
import type { Definition } from './fact-table';
import type { KnownSource } from './known-source';

/** Why a year has no measurement of the nation. */
export type MeasurementGap = 'study-out-of-round' | 'source-discontinued';

/** What the programme planned for a series by years; a measure by another definition and a promise have none. */
export interface Promised {
  readonly direction: Direction;
  /** Decimals that the plan prints. */
  readonly decimals: number;
  /** By year; a year without a plan is left out. */
  readonly plan: Readonly<Record<string, number>>;
  readonly baseline: Pick<Baseline, 'year' | 'value'> | null;
  /** How the regions make the nation; `none` where they do not report. */
  readonly aggregation: 'mean' | 'sum' | 'none';
  /** Its indicator's parts add up to the part `total`. */
  readonly isAdditive: boolean;
}

/** A series that facts may be given for: one of the programme, a measure by another definition that is shown beside it, or a promise by its id. */
export interface KnownSeries {
  readonly indicator: string;
  readonly series: string;
  readonly definition: Definition;
  readonly unit: Unit;
  /** Other ways to write the unit that mean the same, as the forms print it. */
  readonly unitNames: readonly string[];
  readonly bounds: Bounds;
  /** Plan and baseline of the nation, which show the size of its values; empty where there are none. */
  readonly usual: readonly number[];
  /** Whether regions report it at all. */
  readonly isRegional: boolean;
  readonly isStudy: boolean;
  readonly promised: Promised | null;
  /** Why a year has no measurement of the nation; `null` where it has one. */
  readonly gapOf: (year: number) => MeasurementGap | null;
}

/** Units that are counted in whole numbers: no digit of theirs stands behind a comma. */
const WHOLE: readonly Unit[] = ['count', 'people', 'places', 'rank', 'done'];
export const isCounted = ({ unit }: Pick<KnownSeries, 'unit'>): boolean => WHOLE.includes(unit);

export interface KnownRegion extends Pick<RegionOutline, 'id' | 'validFrom'> {
  /** All that it is or was called, in both languages. */
  readonly names: readonly string[];
  /** People at the start of the year. */
  readonly population: Readonly<Record<string, number>>;
  /** The year from which on its values are of other borders than before; `null`: they never changed. */
  readonly redrawnIn: number | null;
}

/** What the reader of facts has to know about the programme. */
export interface FactKnowledge {
  readonly years: readonly number[];
  /** The code of the whole country, and of averages of other countries, which belong to studies only. */
  readonly nation: string;
  readonly comparator: string;
  readonly series: readonly KnownSeries[];
  readonly regions: readonly KnownRegion[];
  readonly confidences: readonly string[];
  /** The table of sources. */
  readonly sources: readonly KnownSource[];
  readonly hasNote: (part: string) => boolean;
  /** Whether the series says anything of this region in this year. */
  readonly isComparable: (series: KnownSeries, region: string, year: number) => boolean;
}
