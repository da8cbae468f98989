import { toShortAbout } from '@/shared/downloads/about-table';
import type { DownloadTable } from '@/shared/downloads/download-table';
import type { DownloadContext } from '@/shared/downloads/download-words';
import type { Column } from '@/shared/list/column';
import { toFile } from '@/shared/list/to-file';
import type { ClosingRow } from './closing-rows';

interface ClosingFile {
  readonly rows: readonly ClosingRow[];
  readonly columns: readonly Column<ClosingRow>[];
  readonly dataDate: string;
}

/** The promises in view with what became of them, in words and with the numbers of their sentence. */
export function toClosingTable({ rows, columns, dataDate }: ClosingFile, context: DownloadContext): DownloadTable {
  const title = context.t('file.closing');
  return toFile({ name: [title], title, rows, columns, about: toShortAbout({ dataDate, own: [] }, context) }, context);
}
