import type { TFunction } from 'i18next';
import type { DataPackage } from '@/contracts/data-package';
import { toBareAbout } from '@/shared/downloads/about-table';
import type { DownloadTable } from '@/shared/downloads/download-table';
import type { DownloadContext } from '@/shared/downloads/download-words';
import { toFileName } from '@/shared/downloads/file-name';

/** What every column of the two tables means, in the reader's language. */
export function toDictionaryTable({ resources, created }: DataPackage, words: TFunction<'data'>, context: DownloadContext): DownloadTable {
  const { language } = context;
  return {
    name: toFileName(words('dictionary.title')),
    title: words('dictionary.title'),
    columns: [
      { code: 'file', label: words('files.file'), kind: 'text' },
      { code: 'column', label: words('dictionary.column'), kind: 'text' },
      { code: 'type', label: words('dictionary.type'), kind: 'text' },
      { code: 'meaning', label: words('dictionary.meaning'), kind: 'text' },
    ],
    rows: resources.flatMap(({ path, schema }) =>
      schema.fields.map(({ name, type, descriptions }) => ({
        file: path,
        column: name,
        type: { code: type, label: words(`dictionary.type.${type}`) },
        meaning: descriptions[language],
      })),
    ),
    about: toBareAbout({ dataDate: created.slice(0, 10), own: [] }, context),
  };
}
