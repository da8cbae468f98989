import type { QueryClient } from '@tanstack/react-query';
import { programmeQuery } from '@/shared/api/queries';
import { toShortAbout } from '@/shared/downloads/about-table';
import { toDistributionAbout, toDistributionCells, toDistributionColumns } from '@/shared/downloads/distribution-cells';
import type { DownloadTable } from '@/shared/downloads/download-table';
import { type DownloadContext, toColumns } from '@/shared/downloads/download-words';
import { fetchFactSources, type SourceOf } from '@/shared/downloads/fact-sources';
import { toFileName } from '@/shared/downloads/file-name';
import { toIndicatorsTable } from '@/shared/downloads/indicators-table';
import { toIndicatorRows } from '@/shared/indicators/indicator-row';
import type { GroupRow, JudgedIndicator, OverviewFigures } from './overview-figures';

interface OverviewDownload {
  readonly figures: Pick<OverviewFigures, 'promises' | 'groups'>;
  readonly year: number;
}

/** The table that is asked for, with what the page does not carry. Errors: those of the API. */
export async function fetchOverviewTable(
  kind: 'promises' | 'groups',
  { figures, year }: OverviewDownload,
  client: QueryClient,
  context: DownloadContext,
): Promise<DownloadTable> {
  const programme = await client.ensureQueryData(programmeQuery);
  if (kind === 'groups') return toGroupsTable({ groups: figures.groups, year, dataDate: programme.dataDate }, context);
  return toPromisesTable({ promises: figures.promises, year, programme, sourceOf: await fetchFactSources(context.language) }, context);
}

interface PromisesDownload {
  readonly promises: readonly Pick<JudgedIndicator, 'indicator'>[];
  readonly year: number;
  readonly programme: Parameters<typeof toIndicatorRows>[1] & { readonly dataDate: string };
  readonly sourceOf: SourceOf;
}

/** The 8 promises of the year by their worst part; the workbook recomputes the verdicts of all parts. */
export function toPromisesTable({ promises, year, programme, sourceOf }: PromisesDownload, context: DownloadContext): DownloadTable {
  const { t } = context;
  const indicators = promises.map(({ indicator }) => indicator);
  const rows = toIndicatorRows(indicators, programme, year);
  const names = { name: t('file.promises'), title: `${t('file.promises')}, ${year}` };
  // a promise belongs to a goal, never to a task
  return toIndicatorsTable({ ...names, rows, year, dataDate: programme.dataDate, taskName: (id) => id, sourceOf }, context);
}

interface GroupsDownload {
  readonly groups: readonly GroupRow[];
  readonly year: number;
  readonly dataDate: string;
}

/** Verdicts of the year by goal (its target indicators) and by task (its result indicators). */
export function toGroupsTable({ groups, year, dataDate }: GroupsDownload, context: DownloadContext): DownloadTable {
  const { t, language } = context;
  const nameOf = ({ id, kind, title }: GroupRow) => {
    const number = kind === 'goal' ? t('common:term.goal', { n: id }) : t('common:term.task', { n: id });
    return { code: id, label: `${number}. ${title[language]}` };
  };
  const levelOf = ({ kind }: GroupRow) =>
    kind === 'goal'
      ? { code: 'target', label: t('common:term.targetIndicator') }
      : { code: 'result', label: t('common:term.resultIndicator') };
  return {
    name: toFileName(t('file.distribution'), year),
    title: `${t('file.distribution')}, ${year}`,
    columns: [...toColumns(['year', 'group', 'level'], t), ...toDistributionColumns(t)],
    rows: groups.map((group) => ({ year, group: nameOf(group), level: levelOf(group), ...toDistributionCells(group, t) })),
    about: toShortAbout({ dataDate, own: toDistributionAbout(context) }, context),
  };
}
