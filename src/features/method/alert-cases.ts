import type { ClosingAnswer } from '@/contracts/closing';
import type { IndicatorAnswer } from '@/contracts/indicators';
import type { Region } from '@/contracts/regions';
import { ALERT_BOUNDS, ALERT_RULES, type RegionAlert, regionAlerts } from '@/domain/region-alerts';
import { nameOfRegion } from '@/domain/region-names';
import { keyOfSeries, listRegionalSeries, toNational } from '@/domain/regional-series';

/** The numbers of the alert rules, and for each rule the first case of the published facts, in the order of the decree; a rule that names nobody has none. */
export function toAlertCases(
  indicators: readonly IndicatorAnswer[],
  { runs, places }: Pick<ClosingAnswer, 'runs' | 'places'>,
  regions: readonly Pick<Region, 'id' | 'names'>[],
) {
  const all = listRegionalSeries(indicators).flatMap((chosen) => {
    const { national, aggregation } = toNational(chosen);
    const { indicator, part } = chosen;
    const own = runs.filter((run) => `${run.indicator}.${run.series}` === keyOfSeries(chosen));
    if (aggregation === 'sum' || own.length === 0) return [];
    const values = own.map((run) => ({ who: run.region, values: run.values }));
    return places.flatMap(({ region, short }) =>
      regionAlerts(national, values, region).map((alert) => ({
        ...{ alert, region: short, earlier: earlierName(regions, region, alert), short: indicator.short, part: part.short },
        measured: { unit: indicator.unit, decimals: part.decimals },
      })),
    );
  });
  return {
    bounds: ALERT_BOUNDS,
    rules: ALERT_RULES.length,
    cases: ALERT_RULES.flatMap((rule) => all.find(({ alert }) => alert.rule === rule) ?? []),
  };
}

/** The name that the region had in the newest year of the case, where it was not today's; `null` otherwise. */
function earlierName(regions: readonly Pick<Region, 'id' | 'names'>[], id: string, alert: RegionAlert) {
  const region = regions.find((each) => each.id === id);
  if (!region) return null;
  const year = alert.rule === 'last' ? alert.to : alert.rule === 'fell' ? alert.to.year : alert.at.year;
  const { short } = nameOfRegion(region, year);
  return short.kk === region.names.at(-1)?.short.kk ? null : { year, short };
}
