import { regionRuns } from '@mocks/sources/closing';
import { regionalDecreeSeries, type SeriesRef } from '@mocks/sources/decree';
import { toDomainSeries } from '@mocks/sources/national-series';
import { regionalPoints } from '@mocks/sources/regional-series';
import { regions } from '@mocks/sources/regions';
import { AGAINST } from '@/domain/choices';
import type { SeriesClosing } from '@/domain/closing-verdict';
import { ALERT_RULES, type RegionAlert, regionAlerts } from '@/domain/region-alerts';
import { closeRegionSeries } from '@/domain/region-closing';
import type { RegionJudged } from '@/domain/region-judgement';
import { redrawnIn } from '@/domain/region-names';
import { formatTable, type Row } from './csv';
import { toIndicatorAnswer } from './indicators';

export const REGION_CLOSING_COLUMNS = [
  ...(['indicator', 'series', 'region', 'against', 'target', 'target_year', 'due_year', 'closing', 'reason'] as const),
  ...(['decided_year', 'decided_fact', 'held_against', 'basis', 'last_known_year', 'last_known_verdict', 'since'] as const),
  ...(['alerts', 'start', 'newest_year', 'newest', 'median', 'last_from'] as const),
] as const;

type ClosingRow = Row<(typeof REGION_CLOSING_COLUMNS)[number]>;

/** `region-closing.csv`: what became of each promise in each region, by published facts alone and in both readings, and which alert rules its values meet. */
export function buildRegionClosingTable(): string {
  return formatTable(REGION_CLOSING_COLUMNS, regionalDecreeSeries.flatMap(rowsOf));
}

/** The rows of a series. What they share is asked once, not once a row: that took two thirds of the time in which all answers are made. */
function rowsOf(ref: SeriesRef): ClosingRow[] {
  const indicator = toIndicatorAnswer(ref.indicator);
  const part = indicator.series.find(({ code }) => code === ref.series.code);
  if (!part) return [];
  const ids = { indicator: indicator.id, series: ref.series.code };
  const national = toDomainSeries(ref.indicator, ref.series);
  const runs = regionRuns(ref);
  return regions.flatMap((region) => {
    const asked = { region, own: [{ ...ids, points: regionalPoints(ref, region) }], redrawnIn: redrawnIn(region.id, regions) };
    const alerts = alertCells(regionAlerts(national, runs, region.id));
    return AGAINST.flatMap((against) => {
      const closing = closeRegionSeries({ indicator, part }, { ...asked, against });
      if (!closing) return [];
      const { target, dueYear, since } = closing;
      const promised = { target: target.value, target_year: target.year, due_year: dueYear };
      return [{ ...ids, region: region.id, against, ...promised, ...outcomeOf(closing), since: since?.year ?? null, ...alerts }];
    });
  });
}

function outcomeOf(closing: SeriesClosing<RegionJudged>): ClosingRow {
  if (closing.kind === 'unknown') {
    const { reason, lastKnown: last } = closing;
    return {
      reason,
      ...(last && { held_against: last.plan, basis: last.basis, last_known_year: last.year, last_known_verdict: last.verdict }),
    };
  }
  const { decided, basis } = closing;
  return { closing: closing.closing, decided_year: decided.year, decided_fact: decided.fact, held_against: decided.plan, basis };
}

function alertCells(alerts: readonly RegionAlert[]): ClosingRow {
  const find = <Rule extends RegionAlert['rule']>(rule: Rule) =>
    alerts.find((alert): alert is Extract<RegionAlert, { rule: Rule }> => alert.rule === rule) ?? null;
  const [fell, behind, last] = [find('fell'), find('behind-median'), find('last')];
  const newest = fell?.to ?? behind?.at ?? null;
  const met = ALERT_RULES.filter((rule) => find(rule)).join(' ');
  return {
    ...{ alerts: met || null, start: fell?.from.value ?? null },
    ...{ newest_year: newest?.year ?? null, newest: newest?.value ?? null },
    ...{ median: behind?.median ?? null, last_from: last?.from ?? null },
  };
}
