import type { IndicatorDetail } from '@/contracts/indicator-detail';
import type { Programme } from '@/contracts/programme';
import { aboutMoney, toShortAbout } from '@/shared/downloads/about-table';
import type { Cell, DownloadTable } from '@/shared/downloads/download-table';
import { type ColumnCode, type DownloadContext, toColumns } from '@/shared/downloads/download-words';
import { toFileName } from '@/shared/downloads/file-name';

const COLUMNS = [
  ...(['task', 'measure_number', 'measure', 'deadline', 'agencies', 'funding', 'amount_mln_kzt'] as const),
] as const satisfies readonly ColumnCode[];

export interface MeasuresDownload {
  readonly detail: Pick<IndicatorDetail, 'indicator' | 'measures' | 'dataDate'>;
  readonly agencies: Programme['agencies'];
  /** What is said of a measure's funding on the page. */
  readonly fundingWord: (funding: IndicatorDetail['measures'][number]['funding']) => string;
}

/** The measures of the indicator's task. Units: million tenge, all years and sources. Absent: `null` where the plan names no amount; `funding` says why. */
export function toMeasuresTable({ detail, agencies, fundingWord }: MeasuresDownload, context: DownloadContext): DownloadTable {
  const { t, language } = context;
  const task = detail.indicator.task ?? '';
  const nameOf = (code: string) => agencies.find((agency) => agency.code === code)?.abbreviation[language] ?? code;
  const rows = detail.measures.map((measure) => ({
    task: { code: task, label: t('common:term.task', { n: task }) },
    measure_number: measure.number,
    measure: measure.title[language],
    deadline: measure.deadline[language],
    agencies: measure.agencies.map(nameOf).join(', '),
    funding: measure.amountMlnKzt === null ? { code: measure.funding, label: fundingWord(measure.funding) } : null,
    amount_mln_kzt: measure.amountMlnKzt,
  }));
  return {
    name: toFileName(t('file.measures'), task),
    title: `${t('file.measures')}: ${t('common:term.task', { n: task })}`,
    columns: toColumns(COLUMNS, t),
    rows: rows satisfies readonly Record<(typeof COLUMNS)[number], Cell>[],
    about: toShortAbout({ dataDate: detail.dataDate, own: [aboutMoney(context)] }, context),
  };
}
