import type { PastChange } from '@/contracts/changes';
import type { Localized } from '@/contracts/parts';
import type { RegionOutline } from '@/domain/region-outline';
import { judgeRegion } from '@/domain/region-reading';
import type { Point } from '@/domain/series';
import { withBaseline } from '@/shared/charts/region-lines';
import type { DownloadTable } from '@/shared/downloads/download-table';
import { type DownloadContext, toProvenanceTerm } from '@/shared/downloads/download-words';
import type { SourceOf } from '@/shared/downloads/fact-sources';
import { toFigure, toSeriesTable } from '@/shared/downloads/series-table';
import { historyCell, pastOf } from '@/shared/releases/past-changes';
import type { IndicatorView } from './indicator-view';

const COLUMNS = [
  ...(['indicator', 'short', 'series', 'part', 'unit', 'region', 'region_name', 'year', 'fact', 'provenance', 'source'] as const),
  ...(['national_fact', 'national_provenance', 'national_plan', 'plan_year', 'verdict', 'outcome', 'basis', 'state', 'gap'] as const),
  ...(['lag_months', 'lag_bound', 'share_of_way', 'no_share', 'history'] as const),
] as const;

export interface RegionYearsDownload {
  readonly view: Pick<IndicatorView, 'detail' | 'indicator' | 'part' | 'series'>;
  readonly region: RegionOutline & { readonly name: string; readonly short: Localized };
  readonly points: readonly Point[];
  readonly brokenIn: number | null;
  readonly history: readonly PastChange[];
  readonly sourceOf: SourceOf;
}

/** Every year of a region beside the nation's fact and plan; the nation began where the decree says. Units, absence: `toSeriesTable`. */
export function toRegionYearsTable(input: RegionYearsDownload, context: DownloadContext): DownloadTable {
  const { region, points, brokenIn, history, sourceOf } = input;
  const { detail, indicator, part, series } = input.view;
  const { t, language } = context;
  const national = withBaseline(series.points, series.baseline);
  const rows = points.map(({ year, fact, provenance }) => {
    const nation = national.find((point) => point.year === year);
    return {
      ...{ indicator, part, place: { code: region.id, name: region.name }, year, fact, provenance },
      judgement: judgeRegion({ indicator, part }, { region, points, year, redrawnIn: brokenIn }),
      own: {
        national_fact: toFigure(nation?.fact ?? null, part),
        national_provenance: toProvenanceTerm(nation?.provenance ?? null, t),
        history: historyCell(pastOf(history, { indicator: indicator.id, series: part.code, year }), language),
      },
    };
  });
  return toSeriesTable(
    {
      name: [t('file.regionYears'), region.short[language], indicator.id, part.code],
      title: `${indicator.title[language]}: ${region.name}`,
      columns: COLUMNS,
      ...{ rows, sourceOf, dataDate: detail.dataDate },
    },
    context,
  );
}
