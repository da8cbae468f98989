import type { IndicatorAnswer, SeriesAnswer } from '@/contracts/indicators';
import type { Localized } from '@/contracts/parts';
import type { Region, YearDetail } from '@/contracts/regions';
import { type Borders, toBorders2018 } from '@/domain/borders';
import { toSeries } from '@/domain/indicator-judgement';
import type { Lag } from '@/domain/lag';
import { type Against, judgeRegionYear, type RegionJudged } from '@/domain/region-judgement';
import { listRegions, nameOfRegion, redrawnIn } from '@/domain/region-names';
import type { Point, Provenance, State } from '@/domain/series';

/** One region in one year of one series, as map, tiles, ranking and table show it. */
export interface RegionRow {
  readonly id: string;
  readonly type: Region['type'];
  readonly short: Localized;
  readonly name: Localized;
  readonly fact: number | null;
  readonly provenance: Provenance | null;
  /** Why there is no fact or no verdict; `null` when there is a verdict. */
  readonly state: State | null;
  /** Says more about a gap or a value, where the data does. */
  readonly note: Localized | null;
  readonly judged: RegionJudged | null;
  readonly lag: Lag | null;
  /** Part of the region's own distance from its start to the target that is closed; 1 = all. `null` where it cannot be said. */
  readonly share: number | null;
  /** The borders changed between the start and this year: no change since 2018 can be told. */
  readonly isRedrawn: boolean;
}

export interface Reading {
  readonly regions: readonly Region[];
  readonly year: number;
  readonly borders: Borders;
  readonly against: Against;
  /** The year in view, and the year of the regions' own start (2018). */
  readonly current: YearDetail;
  readonly start: YearDetail;
}

const pointsOf = (detail: YearDetail, indicator: string, series: string): ReadonlyMap<string, YearPoint> => {
  const found = detail.series.find((candidate) => candidate.indicator === indicator && candidate.series === series);
  return new Map(found?.regions.map(({ region, ...point }) => [region, { ...point, year: detail.year, planYear: null }]));
};
