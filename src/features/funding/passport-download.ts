import type { TFunction } from 'i18next';
import { aboutMoney, toShortAbout } from '@/shared/downloads/about-table';
import type { DownloadTable } from '@/shared/downloads/download-table';
import type { DownloadContext } from '@/shared/downloads/download-words';
import type { Column } from '@/shared/list/column';
import { toFile } from '@/shared/list/to-file';
import type { PassportRow, toPassportRows } from './passport-table';

interface PassportDownload {
  readonly rows: ReturnType<typeof toPassportRows>;
  readonly columns: readonly Column<PassportRow>[];
  readonly dataDate: string;
  readonly words: TFunction<'funding'>;
}

/** The same money as the action plan prints it, in million tenge, and as the passport rounds it, in billion. Absence: `PassportRow`. */
export function toPassportTable({ rows, columns, dataDate, words }: PassportDownload, context: DownloadContext): DownloadTable {
  const { bySource, byYear, sum } = rows;
  return toFile(
    {
      name: [words('check.title')],
      title: words('check.caption'),
      ...{ rows: [...bySource, ...byYear, sum], columns },
      about: toShortAbout({ dataDate, own: [aboutMoney(context)] }, context),
    },
    context,
  );
}
