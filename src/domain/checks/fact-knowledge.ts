import type { RegionOutline } from '../region-outline';
import type { Unit } from '../series';
import type { Bounds } from '../value-bounds';

/** A series that facts may be given for: one of the programme, or a measure by another definition that is shown beside it. */
export interface KnownSeries {
  readonly indicator: string;
  readonly series: string;
  readonly definition: 'programme' | 'other';
  readonly unit: Unit;
  /** Other ways to write the unit that mean the same, as the forms print it. */
  readonly unitNames: readonly string[];
  readonly bounds: Bounds;
  /** Plan and baseline of the nation, which show the size of its values; empty where there are none. */
  readonly usual: readonly number[];
  /** Whether regions report it at all. */
  readonly isRegional: boolean;
  readonly isStudy: boolean;
  /** Why a year has no measurement of the nation; `null` where it has one. */
  readonly gapOf: (year: number) => 'study-out-of-round' | 'source-discontinued' | null;
}

/** What the reader of facts has to know about the programme. */
export interface FactKnowledge {
  readonly years: readonly number[];
  /** The code of the whole country, and of averages of other countries, which belong to studies only. */
  readonly nation: string;
  readonly comparator: string;
  readonly series: readonly KnownSeries[];
  readonly regions: readonly (Pick<RegionOutline, 'id' | 'validFrom'> & { readonly names: readonly string[] })[];
  readonly confidences: readonly string[];
  /** Ids of the table of sources. */
  readonly sources: readonly string[];
  readonly hasNote: (part: string) => boolean;
  /** Whether the series says anything of this region in this year. */
  readonly isComparable: (series: KnownSeries, region: string, year: number) => boolean;
}
