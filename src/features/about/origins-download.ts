import type { TFunction } from 'i18next';
import { toBareAbout } from '@/shared/downloads/about-table';
import type { DownloadColumn, DownloadTable } from '@/shared/downloads/download-table';
import { type DownloadContext, toColumns } from '@/shared/downloads/download-words';
import { toFileName } from '@/shared/downloads/file-name';
import type { IndicatorOrigins } from './sum-counts';

interface OriginsDownload {
  readonly rows: readonly IndicatorOrigins[];
  readonly dataDate: string;
  readonly words: TFunction<'about'>;
}

/** How many facts of each indicator are published and how many are generated. Absent: `null` for regions, where no akimat answers for the indicator. */
export function toOriginsTable({ rows, dataDate, words }: OriginsDownload, context: DownloadContext): DownloadTable {
  const { t, language } = context;
  const count = (code: string, label: string): DownloadColumn => ({ code, label, kind: 'number', decimals: 0 });
  return {
    name: toFileName(words('origins.title')),
    title: words('origins.title'),
    columns: [
      ...toColumns(['indicator', 'short'], t),
      count('nation_published', words('origins.nationOfficial')),
      count('nation_demo', words('origins.nationDemo')),
      count('regions_published', words('origins.regionsOfficial')),
      count('regions_demo', words('origins.regionsDemo')),
    ],
    rows: rows.map(({ id, short, nation, regions }) => ({
      indicator: id,
      short: short[language],
      nation_published: nation.official,
      nation_demo: nation.demo,
      regions_published: regions?.official ?? null,
      regions_demo: regions?.demo ?? null,
    })),
    about: toBareAbout({ dataDate, own: [{ code: 'demo_note', label: t('about.demoNote'), value: words('origins.warning') }] }, context),
  };
}
