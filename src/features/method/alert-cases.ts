import type { ClosingAnswer } from '@/contracts/closing';
import type { IndicatorAnswer } from '@/contracts/indicators';
import { ALERT_BOUNDS, ALERT_RULES, regionAlerts } from '@/domain/region-alerts';
import { keyOfSeries, listRegionalSeries, toNational } from '@/domain/regional-series';

/** The numbers of the alert rules, and for each rule the first case of the published facts, in the order of the decree; a rule that names nobody has none. */
export function toAlertCases(indicators: readonly IndicatorAnswer[], { runs, places }: Pick<ClosingAnswer, 'runs' | 'places'>) {
  const all = listRegionalSeries(indicators).flatMap((chosen) => {
    const { national, aggregation } = toNational(chosen);
    const { indicator, part } = chosen;
    const own = runs.filter((run) => `${run.indicator}.${run.series}` === keyOfSeries(chosen));
    if (aggregation === 'sum' || own.length === 0) return [];
    const values = own.map((run) => ({ who: run.region, values: run.values }));
    return places.flatMap(({ region, short }) =>
      regionAlerts(national, values, region).map((alert) => ({
        ...{ alert, region: short, short: indicator.short, part: part.short },
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
