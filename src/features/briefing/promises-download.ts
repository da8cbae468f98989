import type { TFunction } from 'i18next';
import type { IndicatorAnswer } from '@/contracts/indicators';
import type { BriefingLine } from '@/domain/briefing';
import { asPublished } from '@/domain/decree-decimals';
import { indicatorName } from '@/domain/indicator-name';
import { nameOfRegion } from '@/domain/region-names';
import { toDemoAbout, toShortAbout } from '@/shared/downloads/about-table';
import type { DownloadTable } from '@/shared/downloads/download-table';
import {
  type DownloadContext,
  toColumns,
  toLagCells,
  toProvenanceTerm,
  toStateTerm,
  toVerdictTerm,
} from '@/shared/downloads/download-words';
import { toFileName } from '@/shared/downloads/file-name';
import type { BriefingData } from './briefing-data';

/** The promises of the briefing's table; `year` is the one whose fact is judged, earlier than the briefing's between the rounds of a study. */
export function toPromisesTable(
  { briefing, region, dataDate }: Pick<BriefingData, 'briefing' | 'region' | 'dataDate'>,
  words: TFunction<'briefing'>,
  context: DownloadContext,
): DownloadTable {
  const { t, language } = context;
  const rows = briefing.promises.map((line) => toRow(line, briefing.year, context));
  const names = region && nameOfRegion(region, briefing.year);
  const place = names?.name[language] ?? t('word.nation');
  // the fact in the table is marked by what its verdict rests on
  const marks = rows.map(({ basis }) => ({ provenance: basis }));
  return {
    name: toFileName(t('file.promises'), names?.short[language] ?? '', briefing.year),
    title: `${words(region ? 'promises.region' : 'promises.nation')}: ${place}, ${briefing.year}`,
    columns: toColumns(
      ['indicator', 'short', 'unit', 'year', 'fact', 'plan', 'plan_year', 'verdict', 'basis', 'state', 'gap', 'lag_months', 'lag_bound'],
      t,
    ),
    rows,
    about: toShortAbout({ dataDate, own: toDemoAbout(marks, context) }, context),
  };
}

function toRow(
  { indicator, part, judged, carried, state, plan }: BriefingLine<IndicatorAnswer>,
  year: number,
  { t, language }: DownloadContext,
) {
  const shown = judged ?? carried;
  const series = indicator.series.find(({ code }) => code === part.code);
  const figure = (value: number | null) => (value === null ? null : asPublished({ value, decimals: part.decimals }, value));
  return {
    indicator: indicator.id,
    short: series ? indicatorName(indicator, series, language) : indicator.short[language],
    unit: indicator.unitLabel[language],
    year: shown?.year ?? year,
    fact: figure(shown?.fact ?? null),
    plan: figure(shown ? shown.plan : plan),
    plan_year: shown?.planYear ?? (plan === null ? null : year),
    verdict: shown && toVerdictTerm(shown, t),
    basis: toProvenanceTerm(shown?.basis ?? null, t),
    state: judged ? null : toStateTerm(state, t),
    gap: figure(shown?.gap ?? null),
    ...toLagCells(shown?.lag ?? null, t),
  };
}
