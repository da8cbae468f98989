import { regionRuns } from '@mocks/sources/closing';
import { regionalDecreeSeries, type SeriesRef } from '@mocks/sources/decree';
import { toDomainSeries } from '@mocks/sources/national-series';
import { regionalPoints } from '@mocks/sources/regional-series';
import { type RegionFile, regions } from '@mocks/sources/regions';
import { AGAINST, type Against } from '@/domain/choices';
import type { SeriesClosing } from '@/domain/closing-verdict';
import { ALERT_RULES, type RegionAlert, regionAlerts } from '@/domain/region-alerts';
import { closeRegionSeries } from '@/domain/region-closing';
import type { RegionJudged } from '@/domain/region-judgement';
import { redrawnIn } from '@/domain/region-names';
import { type Cell, formatTable } from './csv';
import { toIndicatorAnswer } from './indicators';

export const REGION_CLOSING_COLUMNS = [
  ...(['indicator', 'series', 'region', 'against', 'target', 'target_year', 'due_year', 'closing', 'reason'] as const),
  ...(['decided_year', 'decided_fact', 'held_against', 'basis', 'last_known_year', 'last_known_verdict', 'since'] as const),
  ...(['alerts', 'start', 'newest_year', 'newest', 'median', 'last_from'] as const),
] as const;

/** `region-closing.csv`: what became of each promise in each region, by published facts alone and in both readings, and which alert rules its values meet. */
export function buildRegionClosingTable(): string {
  return formatTable(
    REGION_CLOSING_COLUMNS,
    regionalDecreeSeries.flatMap((ref) => regions.flatMap((region) => AGAINST.flatMap((against) => toRow(ref, region, against)))),
  );
}

function toRow(ref: SeriesRef, region: RegionFile, against: Against): Cell[][] {
  const indicator = toIndicatorAnswer(ref.indicator);
  const part = indicator.series.find(({ code }) => code === ref.series.code);
  const ids = { indicator: indicator.id, series: ref.series.code };
  const own = [{ ...ids, points: regionalPoints(ref, region) }];
  const closing = part && closeRegionSeries({ indicator, part }, { region, own, redrawnIn: redrawnIn(region.id, regions), against });
  if (!closing) return [];
  const { target, dueYear, since } = closing;
  const head = [ids.indicator, ids.series, region.id, against, target.value, target.year, dueYear];
  return [[...head, ...outcomeOf(closing), since?.year ?? null, ...alertsOf(ref, region)]];
}

function outcomeOf(closing: SeriesClosing<RegionJudged>): Cell[] {
  if (closing.kind === 'unknown') {
    const { reason, lastKnown } = closing;
    return [
      null,
      reason,
      null,
      null,
      lastKnown?.plan ?? null,
      lastKnown?.basis ?? null,
      lastKnown?.year ?? null,
      lastKnown?.verdict ?? null,
    ];
  }
  const { decided, basis } = closing;
  return [closing.closing, null, decided.year, decided.fact, decided.plan, basis, null, null];
}

function alertsOf(ref: SeriesRef, region: RegionFile): Cell[] {
  const alerts = regionAlerts(toDomainSeries(ref.indicator, ref.series), regionRuns(ref), region.id);
  const find = <Rule extends RegionAlert['rule']>(rule: Rule) =>
    alerts.find((alert): alert is Extract<RegionAlert, { rule: Rule }> => alert.rule === rule) ?? null;
  const [fell, behind, last] = [find('fell'), find('behind-median'), find('last')];
  const newest = fell?.to ?? behind?.at ?? null;
  const met = ALERT_RULES.filter((rule) => find(rule)).join(' ');
  return [met || null, fell?.from.value ?? null, newest?.year ?? null, newest?.value ?? null, behind?.median ?? null, last?.from ?? null];
}
