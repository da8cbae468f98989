import type { IndicatorAnswer, SeriesAnswer } from '@/contracts/indicators';
import { toSeries } from '@/domain/indicator-judgement';
import { type PromisedRoad, toPromisedRoad } from '@/domain/study-rounds';

export interface RoadRow {
  readonly part: SeriesAnswer;
  readonly road: PromisedRoad;
}

/** The parts of an indicator that have a promised way. */
export function toRoadRows(indicator: IndicatorAnswer): RoadRow[] {
  return indicator.series.flatMap((part) => {
    const road = toPromisedRoad(toSeries(indicator, part));
    return road ? [{ part, road }] : [];
  });
}
