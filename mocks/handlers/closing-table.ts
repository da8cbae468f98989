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
import { type Cell, formatTable } from './csv';

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

/** `closing.csv`: what became of each promise of the nation, by published facts alone, with the numbers of the rule so that anyone can check it. */
export function buildClosingTable(): string {
  return formatTable(CLOSING_COLUMNS, decreeSeries.flatMap(toRow));
}

function toRow(ref: SeriesRef): Cell[][] {
  const series = toDomainSeries(ref.indicator, ref.series);
  const otherDefinition = relatedMeasures.some((measure) => measure.indicator === ref.indicator.id);
  const closing = closeSeries({ series, otherDefinition });
  if (!closing) return [];
  const published = keepOfficialFacts(series);
  const paces = realisticOf(published, { before: valuesBefore(ref), regions: regionRuns(ref) });
  const head = [ref.indicator.id, ref.series.code, NATION, ...frameOf(series, closing)];
  return [[...head, ...outcomeOf(closing), closing.since?.year ?? null, ref.indicator.responsible[0]?.agency ?? null, ...pacesOf(paces)]];
}

function frameOf(series: Series, closing: SeriesClosing): Cell[] {
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
  const tolerance = BOUNDS.tolerance * 10 ** -decimals;
  const judged = closing.kind === 'known' ? closing.decided : closing.lastKnown;
  return [direction, tolerance, errorSinceStart(series, judged?.year ?? dueYear), from, way, target.value, target.year, dueYear];
}

function outcomeOf(closing: SeriesClosing): Cell[] {
  if (closing.kind === 'unknown') {
    const { reason, lastKnown } = closing;
    return [null, reason, null, null, null, null, null, lastKnown?.year ?? null, lastKnown?.verdict ?? null];
  }
  const { decided, basis, slipped } = closing;
  return [closing.closing, null, decided.year, decided.fact, decided.gap, basis, slipped?.year ?? null, null, null];
}

function pacesOf(paces: Realistic): Cell[] {
  if (paces.kind === 'none') return [null, null, null, null, null, null, null, paces.reason, null];
  const { required, achieved, best, equals, projection, isWithinError, isBestWithinError } = paces;
  const year = projection && 'year' in projection ? projection.year : null;
  const bestOf = best ? [best.pace, equals.map(({ who }) => who).join(' '), best.years] : [null, null, null];
  const withinError = [isWithinError && 'achieved', isBestWithinError && 'best'].filter(Boolean).join(' ');
  return [required, achieved?.pace ?? null, ...bestOf, projection?.kind ?? null, year, null, withinError || null];
}
