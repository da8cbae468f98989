import type { TFunction } from 'i18next';
import type { IndicatorDetail } from '@/contracts/indicator-detail';
import { partName } from '@/domain/indicator-name';
import { sourceLine } from '@/domain/source-line';
import { toDemoAbout, toShortAbout } from '@/shared/downloads/about-table';
import type { DownloadTable } from '@/shared/downloads/download-table';
import { type DownloadContext, toColumns, toProvenanceTerm } from '@/shared/downloads/download-words';
import { toFileName } from '@/shared/downloads/file-name';
import { type RoadRow, toRoadRows } from './road-rows';

/**
 * How far each subject went of the way that was promised for it: a row for each subject, the stops as the figure shows them.
 * Units: points of the study, the share of the way of 1. Absent: `null` – no round has a fact, or the plan of the judged round is the target itself.
 */
export function toRoadTable(detail: IndicatorDetail, words: TFunction<'studies'>, context: DownloadContext): DownloadTable {
  const { t } = context;
  const rows = toRoadRows(detail.indicator).map((row) => toRow(row, detail, context));
  return {
    name: toFileName(words('road.finding'), detail.indicator.id),
    title: words('road.figure'),
    columns: [
      ...toColumns(['indicator', 'short', 'series', 'part', 'unit', 'baseline', 'baseline_year', 'plan', 'plan_year'], t),
      ...toColumns(['fact', 'year', 'provenance', 'source', 'basis', 'target', 'target_year', 'share_of_way'], t),
    ],
    rows,
    about: toShortAbout({ dataDate: detail.dataDate, own: toDemoAbout(rows, context) }, context),
  };
}

function toRow({ part, road: { start, plan, fact, goal } }: RoadRow, { indicator, origins }: IndicatorDetail, context: DownloadContext) {
  const { t, language } = context;
  const figure = (value: number | undefined) => (value === undefined ? null : { value, decimals: part.decimals });
  const provenance = fact?.judged.provenance ?? null;
  const origin = origins.find(({ series, year }) => series === part.code && year === fact?.year);
  return {
    indicator: indicator.id,
    short: indicator.short[language],
    series: part.code,
    part: partName(part, language),
    unit: indicator.unitLabel[language],
    ...{ baseline: figure(start.value), baseline_year: start.year },
    ...{ plan: figure(plan?.value), plan_year: plan?.year ?? null },
    ...{ fact: figure(fact?.value), year: fact?.year ?? null },
    provenance: toProvenanceTerm(provenance, t),
    source: provenance !== 'demo' && origin ? sourceLine(origin.source, language) : null,
    basis: toProvenanceTerm(fact?.judged.basis ?? null, t),
    ...{ target: figure(goal.value), target_year: goal.year },
    share_of_way: fact?.share ?? null,
  };
}
