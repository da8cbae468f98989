import type { TFunction } from 'i18next';
import { toBareAbout } from '@/shared/downloads/about-table';
import type { DownloadTable } from '@/shared/downloads/download-table';
import type { DownloadContext } from '@/shared/downloads/download-words';
import type { Column } from '@/shared/list/column';
import { toFile } from '@/shared/list/to-file';
import type { IndicatorOrigins } from './sum-counts';

interface OriginsDownload {
  readonly rows: readonly IndicatorOrigins[];
  readonly columns: readonly Column<IndicatorOrigins>[];
  readonly dataDate: string;
  readonly words: TFunction<'about'>;
}

/** How many facts of each indicator are published and how many are generated. */
export function toOriginsTable({ rows, columns, dataDate, words }: OriginsDownload, context: DownloadContext): DownloadTable {
  const own = [{ code: 'demo_note', label: context.t('about.demoNote'), value: words('origins.warning') }];
  const title = words('origins.title');
  return toFile({ name: [title], title, rows, columns, about: toBareAbout({ dataDate, own }, context) }, context);
}
