import { ALERT_RULES, type RegionAlert, regionAlerts } from '@/domain/region-alerts';
import { keyOfSeries, listRegionalSeries, toNational } from '@/domain/regional-series';
import { derived } from '@/shared/api/derived';
import { closingQuery, indicatorListQuery } from '@/shared/api/queries';

/** An alert with the series that it is about. */
export interface PlacedAlert {
  /** `r1-3-3.school` */
  readonly key: string;
  readonly alert: RegionAlert;
}

/** What a region's published values call attention to, by rule and then in the order of the decree; cut out of the values of all regions. */
export const regionAlertsQuery = (id: string) =>
  derived(['region-alerts', id], async (ask): Promise<PlacedAlert[]> => {
    const [{ runs }, { indicators }] = await Promise.all([ask(closingQuery), ask(indicatorListQuery)]);
    const alerts = listRegionalSeries(indicators).flatMap((chosen): PlacedAlert[] => {
      const { national, aggregation } = toNational(chosen);
      if (aggregation === 'sum') return [];
      const key = keyOfSeries(chosen);
      const own = runs.filter(({ indicator, series }) => `${indicator}.${series}` === key);
      const values = own.map((run) => ({ who: run.region, values: run.values }));
      return regionAlerts(national, values, id).map((alert) => ({ key, alert }));
    });
    return ALERT_RULES.flatMap((rule) => alerts.filter(({ alert }) => alert.rule === rule));
  });
