import type { QueryClient } from '@tanstack/react-query';
import type { IndicatorAnswer } from '@/contracts/indicators';
import type { Programme } from '@/contracts/programme';
import { programmeQuery } from '@/shared/api/queries';
import type { DownloadTable } from '@/shared/downloads/download-table';
import type { DownloadContext } from '@/shared/downloads/download-words';
import { fetchFactSources, type SourceOf } from '@/shared/downloads/fact-sources';
import { toIndicatorsTable } from '@/shared/downloads/indicators-table';
import { toIndicatorRows } from '@/shared/indicators/indicator-row';

interface AgencyInView {
  readonly code: string;
  readonly indicators: readonly IndicatorAnswer[];
  readonly year: number;
}

/** Errors: those of the API. */
export async function fetchAgencyTable(view: AgencyInView, client: QueryClient, context: DownloadContext): Promise<DownloadTable> {
  const [programme, sourceOf] = await Promise.all([client.ensureQueryData(programmeQuery), fetchFactSources(context.language)]);
  return toAgencyTable({ ...view, programme, sourceOf }, context);
}

interface AgencyDownload extends AgencyInView {
  readonly programme: Pick<Programme, 'agencies' | 'tasks' | 'dataDate'>;
  readonly sourceOf: SourceOf;
}

/** The indicators that a body answers for in the year in view, by their worst part; the workbook recomputes the verdicts of all parts. */
export function toAgencyTable({ code, indicators, year, programme, sourceOf }: AgencyDownload, context: DownloadContext): DownloadTable {
  const { t, language } = context;
  const agency = programme.agencies.find((candidate) => candidate.code === code);
  const taskNames = new Map(programme.tasks.map(({ id, short }) => [id, `${id}. ${short[language]}`]));
  const rows = toIndicatorRows(indicators, programme, year);
  return toIndicatorsTable(
    {
      name: `${t('file.catalogue')} ${agency?.abbreviation[language] ?? code}`,
      title: `${agency?.name[language] ?? code}, ${year}`,
      ...{ rows, year, sourceOf, dataDate: programme.dataDate, taskName: (id) => taskNames.get(id) ?? id },
    },
    context,
  );
}
