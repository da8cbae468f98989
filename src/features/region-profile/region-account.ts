import { AGAINST } from '@/domain/choices';
import { countClosings } from '@/domain/indicator-closing';
import { ALERT_BOUNDS, ALERT_RULES, type RegionAlert, regionAlerts } from '@/domain/region-alerts';
import { closeRegion } from '@/domain/region-closing';
import { redrawnIn } from '@/domain/region-names';
import type { RegionOutline } from '@/domain/region-outline';
import { isRegional, keyOfSeries, listRegionalSeries, type RegionalOutline, toNational } from '@/domain/regional-series';
import type { OwnSeries } from '@/domain/regional-year';

interface AccountInput {
  readonly region: RegionOutline;
  readonly regions: readonly RegionOutline[];
  readonly indicators: readonly RegionalOutline[];
  readonly own: readonly OwnSeries[];
  /** The published values of all regions. */
  readonly runs: readonly {
    readonly indicator: string;
    readonly series: string;
    readonly region: string;
    readonly values: readonly { readonly year: number; readonly value: number }[];
  }[];
}

/** A promise that is behind in the region: since when, with the last published fact beside what it was held against. */
export interface BehindLine {
  /** `r1-3-3.school` */
  readonly key: string;
  readonly since: number;
  readonly year: number;
  readonly fact: number;
  readonly plan: number;
  /** Another one than `year` where a round was held in another year. */
  readonly planYear: number;
}

/** What became of the promises in a region, by published facts alone: in both readings, and what the alert rules name. Errors: as `closeRegion`. */
export function toRegionAccount({ region, regions, indicators, own, runs }: AccountInput) {
  const close = (against: (typeof AGAINST)[number]) =>
    closeRegion(indicators, { region, own, redrawnIn: redrawnIn(region.id, regions), against });
  const [plan, path] = AGAINST.map(close);
  const countOf = (rows: ReturnType<typeof close> = []) => countClosings(rows.map(({ closed }) => closed));
  const behind = (plan ?? []).flatMap(({ indicator, closed: { worst, silent, since } }): BehindLine[] => {
    const part = worst ?? silent;
    // a promise that was kept and fell back is behind by what came later, not by the year that kept it
    const reading = worst?.closing.slipped ?? worst?.closing.decided ?? silent?.closing.lastKnown;
    if (!part || !reading || !since) return [];
    const { year, fact, plan: held, planYear } = reading;
    return [{ key: `${indicator.id}.${part.code}`, since: since.year, year, fact, plan: held, planYear }];
  });
  const alerts = alertsOf({ region, indicators, runs });
  return { plan: countOf(plan), path: countOf(path), behind, alerts, bounds: ALERT_BOUNDS, leftOut: leftOutOf(indicators, plan) };
}

/** The regional indicators that are not held against the plan in a region: the account counts without them. */
function leftOutOf(indicators: readonly RegionalOutline[], counted: ReturnType<typeof closeRegion> = []): string[] {
  const told = new Set(counted.map(({ indicator }) => indicator.id));
  return indicators.filter((indicator) => isRegional(indicator) && !told.has(indicator.id)).map(({ id }) => id);
}

/** An alert with the series that it is about. */
export interface PlacedAlert {
  readonly key: string;
  readonly alert: RegionAlert;
}

/** By rule, then in the order of the decree. */
function alertsOf({ region, indicators, runs }: Pick<AccountInput, 'region' | 'indicators' | 'runs'>): PlacedAlert[] {
  const alerts = listRegionalSeries(indicators).flatMap((chosen): PlacedAlert[] => {
    const { national, aggregation } = toNational(chosen);
    if (aggregation === 'sum') return [];
    const key = keyOfSeries(chosen);
    const values = runs.filter((run) => `${run.indicator}.${run.series}` === key).map((run) => ({ who: run.region, values: run.values }));
    return regionAlerts(national, values, region.id).map((alert) => ({ key, alert }));
  });
  return ALERT_RULES.flatMap((rule) => alerts.filter(({ alert }) => alert.rule === rule));
}
