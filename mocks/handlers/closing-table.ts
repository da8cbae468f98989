import { regionRuns, valuesBefore } from '@mocks/sources/closing';
import { decreeSeries, type SeriesRef } from '@mocks/sources/decree';
import { NATION } from '@mocks/sources/nation';
import { toDomainSeries } from '@mocks/sources/national-series';
import { relatedMeasures } from '@mocks/sources/texts';
import { closeSeries, type SeriesClosing } from '@/domain/closing-verdict';
import { keepOfficialFacts } from '@/domain/official-facts';
import { firstPlanOf } from '@/domain/plan-line';
import { type Realistic, realisticOf } from '@/domain/realistic';
import type { Series } from '@/domain/series';
import { errorSinceStart } from '@/domain/study-error';
import { BOUNDS, promisedWay } from '@/domain/verdict';
import { formatTable, type Row } from './csv';

export const CLOSING_COLUMNS = [
  ...([
    'indicator',
    'series',
    'region',
    'direction',
    'tolerance',
    'error',
    'baseline',
    'way',
    'target',
    'target_year',
    'due_year',
  ] as const),
  ...(['closing', 'reason', 'decided_year', 'decided_fact', 'gap', 'basis', 'slipped_year'] as const),
  ...(['last_known_year', 'last_known_verdict', 'since', 'lead'] as const),
  ...(['required_pace', 'achieved_pace', 'best_pace', 'best_region', 'best_years', 'projection', 'projection_year', 'no_pace'] as const),
  'within_error' as const,
] as const;

type ClosingRow = Row<(typeof CLOSING_COLUMNS)[number]>;

/** `closing.csv`: what became of each promise of the nation, by published facts alone, with the numbers of the rule so that anyone can check it. */
export function buildClosingTable(): string {
  return formatTable(CLOSING_COLUMNS, decreeSeries.flatMap(toRow));
}

function toRow(ref: SeriesRef): ClosingRow[] {
  const series = toDomainSeries(ref.indicator, ref.series);
  const otherDefinition = relatedMeasures.some((measure) => measure.indicator === ref.indicator.id);
  const closing = closeSeries({ series, otherDefinition });
  if (!closing) return [];
  const published = keepOfficialFacts(series);
  const paces = realisticOf(published, { before: valuesBefore(ref), regions: regionRuns(ref) });
  const place: ClosingRow = { indicator: ref.indicator.id, series: ref.series.code, region: NATION };
  const told: ClosingRow = { since: closing.since?.year ?? null, lead: ref.indicator.responsible[0]?.agency ?? null };
  return [{ ...place, ...frameOf(series, closing), ...outcomeOf(closing), ...told, ...pacesOf(paces) }];
}

function frameOf(series: Series, closing: SeriesClosing): ClosingRow {
  const { target, dueYear } = closing;
  const { direction, decimals, baseline, unit } = series;
  const from = baseline?.value ?? null;
  const way = promisedWay({
    decimals,
    from,
    firstPlan: firstPlanOf(series) ?? target.value,
    target: target.value,
    isRank: unit === 'rank',
  });
  const judged = closing.kind === 'known' ? closing.decided : closing.lastKnown;
  return {
    direction,
    tolerance: BOUNDS.tolerance * 10 ** -decimals,
    error: errorSinceStart(series, judged?.year ?? dueYear),
    ...{ baseline: from, way },
    ...{ target: target.value, target_year: target.year, due_year: dueYear },
  };
}

function outcomeOf(closing: SeriesClosing): ClosingRow {
  if (closing.kind === 'unknown') {
    const { reason, lastKnown } = closing;
    return { reason, last_known_year: lastKnown?.year ?? null, last_known_verdict: lastKnown?.verdict ?? null };
  }
  const { decided, basis, slipped } = closing;
  return {
    closing: closing.closing,
    ...{ decided_year: decided.year, decided_fact: decided.fact, gap: decided.gap, basis },
    slipped_year: slipped?.year ?? null,
  };
}

function pacesOf(paces: Realistic): ClosingRow {
  if (paces.kind === 'none') return { no_pace: paces.reason };
  const { required, achieved, best, equals, projection, isWithinError, isBestWithinError } = paces;
  const withinError = [isWithinError && 'achieved', isBestWithinError && 'best'].filter(Boolean).join(' ');
  return {
    ...{ required_pace: required, achieved_pace: achieved?.pace ?? null },
    ...(best && { best_pace: best.pace, best_region: equals.map(({ who }) => who).join(' '), best_years: best.years }),
    projection: projection?.kind ?? null,
    projection_year: projection && 'year' in projection ? projection.year : null,
    within_error: withinError || null,
  };
}
