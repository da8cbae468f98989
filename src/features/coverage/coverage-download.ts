import type { IndicatorList } from '@/contracts/indicators';
import type { Region } from '@/contracts/regions';
import { toSeries } from '@/domain/indicator-judgement';
import { indicatorName } from '@/domain/indicator-name';
import { nameOfRegion } from '@/domain/region-names';
import { SERIES_YEARS } from '@/domain/series';
import { toAbout } from '@/shared/downloads/about-table';
import type { Cell, DownloadTable, Figure } from '@/shared/downloads/download-table';
import {
  type ColumnCode,
  type DownloadContext,
  toColumns,
  toComparisonTerm,
  toLagCells,
  toOutcomeTerm,
  toProvenanceTerm,
  toStateTerm,
  toVerdictTerm,
} from '@/shared/downloads/download-words';
import type { SourceOf } from '@/shared/downloads/fact-sources';
import { toFileName } from '@/shared/downloads/file-name';
import { toShareCells } from '@/shared/downloads/share-cells';
import { toYearFigures, type VerdictLine } from '@/shared/downloads/verdict-line';
import { type CoverageCard, type CoverageRegion, toCards } from './coverage-cards';

const COLUMNS = [
  ...(['indicator', 'short', 'series', 'part', 'unit', 'region', 'region_name', 'year', 'baseline', 'plan', 'plan_year', 'fact'] as const),
  ...(['provenance', 'source', 'verdict', 'basis', 'outcome', 'state', 'gap', 'lag_months', 'lag_bound'] as const),
  ...(['share_of_change', 'share_of_way'] as const),
] as const satisfies readonly ColumnCode[];

const REGION_COLUMNS = ['no_share', 'comparison', 'national_fact', 'national_provenance'] as const satisfies readonly ColumnCode[];

export interface CoverageDownload {
  /** In the order of the table on the screen. */
  readonly cards: readonly Pick<CoverageCard, 'indicator' | 'part' | 'key'>[];
  /** `null` = the nation. */
  readonly place: (CoverageRegion & { readonly region: Region }) | null;
  /** Gives the units in words and the day of the data. */
  readonly list: IndicatorList;
  readonly sourceOf: SourceOf;
}

/**
 * Every coverage rate in every year, of the nation or of the region in view; the plan is always the nation's.
 *
 * Units:  per cent, differences in percentage points. Absent: `null`; `state` says why there is no verdict.
 */
export function toCoverageTable(input: CoverageDownload, context: DownloadContext): DownloadTable {
  const { place, list } = input;
  const { t } = context;
  const shown = toShownCards(input);
  const rows = shown.map((card) => ({
    ...toNames(card, input, context),
    ...toFigures(card, input, context),
    ...toVerdict(card, context),
    ...(place && { ...toNation(card, context), ...toShare(card, context) }),
  }));
  const own = place && { code: 'comparison', label: t('about.comparison'), value: t('comparison.national-plan') };
  const name = place === null ? t('word.nation') : nameOfRegion(place.region, SERIES_YEARS.at(-1) ?? 0).short[context.language];
  return {
    name: toFileName(t('file.coverage'), name),
    title: `${t('file.coverage')}: ${name}`,
    columns: toColumns(place ? [...COLUMNS, ...REGION_COLUMNS] : COLUMNS, t),
    rows: rows satisfies readonly Record<(typeof COLUMNS)[number], Cell>[],
    about: toAbout({ rows, dataDate: list.dataDate, ...(own && { own: [own] }) }, context),
    verdicts: shown.flatMap((card) => toVerdictLine(card, place?.region ?? null, context)),
  };
}

/** All years of one rate after each other, rates as on the screen. */
function toShownCards({ cards, place }: CoverageDownload): CoverageCard[] {
  const indicators = [...new Set(cards.map(({ indicator }) => indicator))];
  const years = SERIES_YEARS.map((year) => new Map(toCards(indicators, year, place).map((card) => [card.key, card])));
  return cards.flatMap(({ key }) => years.flatMap((ofYear) => ofYear.get(key) ?? []));
}

function toNames({ indicator, part, year }: CoverageCard, { place, list }: CoverageDownload, { t, language }: DownloadContext) {
  return {
    indicator: indicator.id,
    short: indicator.short[language],
    series: part.code,
    part: part.short?.[language] ?? null,
    unit: list.indicators.find(({ id }) => id === indicator.id)?.unitLabel[language] ?? null,
    region: place?.region.id ?? 'KZ',
    region_name: place ? nameOfRegion(place.region, year).name[language] : t('word.nation'),
    year,
  };
}

function toFigures(card: CoverageCard, { place, sourceOf }: CoverageDownload, { t }: DownloadContext) {
  const { indicator, part, year, judgement } = card;
  const pointIn = ({ year: at }: { readonly year: number }) => at === year;
  const judged = judgement.kind === 'judged' ? judgement : null;
  const planned = part.points.find(pointIn)?.plan ?? null;
  const own = (place ? card.points : part.points).find(pointIn);
  const factPlace = { indicator: indicator.id, series: part.code, region: place?.region.id ?? 'KZ', year };
  return {
    baseline: place === null && part.baseline?.year === year ? part.baseline.value : null,
    // a level that was to be reached earlier is judged by the plan of that year
    plan: toFigure(judged?.plan ?? planned, card),
    plan_year: judged?.planYear ?? (planned === null ? null : year),
    fact: toFigure(own?.fact ?? null, card),
    provenance: toProvenanceTerm(own?.provenance ?? null, t),
    source: (own?.fact ?? null) === null ? null : sourceOf(factPlace),
  };
}

function toVerdict(card: CoverageCard, { t }: DownloadContext) {
  const judged = card.judgement.kind === 'judged' ? card.judgement : null;
  return {
    verdict: judged && toVerdictTerm(judged, t),
    basis: toProvenanceTerm(judged?.basis ?? null, t),
    outcome: judged && toOutcomeTerm(judged, t),
    state: card.judgement.kind === 'state' ? toStateTerm(card.judgement.state, t) : null,
    gap: toFigure(judged?.gap ?? null, card),
    ...toLagCells(judged?.lag ?? null, t),
    share_of_change: judged?.shareToDate ?? null,
    share_of_way: judged?.shareToTarget ?? null,
  };
}

/** Only of a region: the nation's way is that of the decree. */
function toShare({ judgement }: CoverageCard, { t }: DownloadContext) {
  return judgement.kind === 'judged' && 'share' in judgement ? toShareCells(judgement.share, t) : { no_share: null };
}

function toNation(card: CoverageCard, { t }: DownloadContext) {
  const nation = card.part.points.find(({ year }) => year === card.year);
  return {
    comparison: toComparisonTerm('national-plan', t),
    national_fact: toFigure(nation?.fact ?? null, card),
    national_provenance: toProvenanceTerm(nation?.provenance ?? null, t),
  };
}

function toVerdictLine(
  { indicator, part, judgement }: CoverageCard,
  region: Region | null,
  { t, language }: DownloadContext,
): VerdictLine[] {
  if (judgement.kind === 'state') return [];
  const { year, verdict, exceeded, basis } = judgement;
  return [
    {
      indicator: indicator.id,
      series: part.code,
      name: indicatorName(indicator, part, language),
      region: region?.id ?? 'KZ',
      year,
      basis: toProvenanceTerm(basis, t),
      figures: toYearFigures(toSeries(indicator, part), judgement),
      verdict,
      exceeded,
    },
  ];
}

function toFigure(value: number | null, { part }: CoverageCard): Figure | null {
  return value === null ? null : { value, decimals: part.decimals };
}
