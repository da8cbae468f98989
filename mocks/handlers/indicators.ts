import { type DecreeIndicator, decreeIndicators, release } from '@mocks/sources/decree';
import { nationalSeries } from '@mocks/sources/national-series';
import { indicatorShort, relatedMeasures } from '@mocks/sources/texts';
import type { IndicatorAnswer, IndicatorList } from '@/contracts/indicators';

export function toIndicatorAnswer(indicator: DecreeIndicator): IndicatorAnswer {
  return {
    id: indicator.id,
    level: indicator.level,
    goal: String(indicator.goal),
    task: indicator.task,
    number: indicator.number,
    title: indicator.title,
    short: indicatorShort(indicator.id),
    unit: indicator.unit,
    unitLabel: indicator.unitLabel,
    direction: indicator.direction,
    regionalAggregation: indicator.regionalAggregation,
    additiveParts: indicator.additiveParts,
    otherDefinition: relatedMeasures.some((measure) => measure.indicator === indicator.id),
    agencies: indicator.responsible.map((responsible) => responsible.agency),
    series: indicator.series.map((series) => nationalSeries(indicator, series)),
  };
}

/** `indicators.json` */
export function buildIndicatorList(): IndicatorList {
  return { dataDate: release.dataDate, indicators: decreeIndicators.map(toIndicatorAnswer) };
}
