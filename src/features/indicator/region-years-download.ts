import type { Localized } from '@/contracts/parts';
import type { RegionOutline } from '@/domain/region-outline';
import { judgeRegion } from '@/domain/region-reading';
import type { Point } from '@/domain/series';
import { withBaseline } from '@/shared/charts/region-lines';
import { toAbout } from '@/shared/downloads/about-table';
import type { Cell, DownloadTable } from '@/shared/downloads/download-table';
import {
  type ColumnCode,
  type DownloadContext,
  toColumns,
  toLagCells,
  toOutcomeTerm,
  toProvenanceTerm,
  toStateTerm,
  toVerdictTerm,
} from '@/shared/downloads/download-words';
import type { SourceOf } from '@/shared/downloads/fact-sources';
import { toFileName } from '@/shared/downloads/file-name';
import { toShareCells } from '@/shared/downloads/share-cells';
import { toNames } from './indicator-download';
import type { IndicatorView } from './indicator-view';

const COLUMNS = [
  ...(['indicator', 'short', 'series', 'part', 'unit', 'region', 'region_name', 'year', 'fact', 'provenance', 'source'] as const),
  ...(['national_fact', 'national_provenance', 'national_plan', 'plan_year', 'verdict', 'outcome', 'basis', 'state', 'gap'] as const),
  ...(['lag_months', 'lag_bound', 'share_of_way', 'no_share'] as const),
] as const satisfies readonly ColumnCode[];

export interface RegionYearsDownload {
  readonly view: Pick<IndicatorView, 'detail' | 'indicator' | 'part' | 'series'>;
  readonly region: RegionOutline & { readonly name: string; readonly short: Localized };
  readonly points: readonly Point[];
  readonly brokenIn: number | null;
  readonly sourceOf: SourceOf;
}

/**
 * Every year of a region beside the nation's fact and plan.
 * Units: the indicator's own, lag in months; negative gap = worse than the plan. Absent: `null`; `state` says why there is no verdict.
 */
export function toRegionYearsTable(input: RegionYearsDownload, context: DownloadContext): DownloadTable {
  const { view, region, points } = input;
  const { t, language } = context;
  const { detail, indicator, part, series } = view;
  const figure = (value: number | null) => (value === null ? null : { value, decimals: part.decimals });
  const national = withBaseline(series.points, series.baseline);
  const rows = points.map(({ year, fact, provenance }) => {
    const nation = national.find((point) => point.year === year);
    return {
      ...toNames(detail, part, context),
      ...{ region: region.id, region_name: region.name, year, fact: figure(fact) },
      provenance: toProvenanceTerm(provenance, t),
      source: fact === null ? null : input.sourceOf({ indicator: indicator.id, series: part.code, region: region.id, year }),
      national_fact: figure(nation?.fact ?? null),
      national_provenance: toProvenanceTerm(nation?.provenance ?? null, t),
      national_plan: figure(nation?.plan ?? null),
      ...toVerdict(year, input, context),
    };
  });
  return {
    name: toFileName(t('file.regionYears'), region.short[language], indicator.id, part.code),
    title: `${indicator.title[language]}: ${region.name}`,
    columns: toColumns(COLUMNS, t),
    rows: rows satisfies readonly Record<(typeof COLUMNS)[number], Cell>[],
    about: toAbout({ rows, dataDate: detail.dataDate }, context),
  };
}

function toVerdict(year: number, { view, region, points, brokenIn }: RegionYearsDownload, { t }: DownloadContext) {
  const judgement = judgeRegion(view, { region, points, year, redrawnIn: brokenIn });
  const judged = judgement.kind === 'judged' ? judgement : null;
  return {
    plan_year: judged?.planYear ?? null,
    verdict: judged && toVerdictTerm(judged, t),
    outcome: judged && toOutcomeTerm(judged, t),
    basis: toProvenanceTerm(judged?.basis ?? null, t),
    state: judgement.kind === 'state' ? toStateTerm(judgement.state, t) : null,
    gap: judged && { value: judged.gap, decimals: view.part.decimals },
    ...toLagCells(judged?.lag ?? null, t),
    ...(judged ? toShareCells(judged.share, t) : { share_of_way: null, no_share: null }),
  };
}
