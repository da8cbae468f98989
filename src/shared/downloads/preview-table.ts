import { getPreview } from '../preview/preview';
import type { DownloadTable } from './download-table';
import type { DownloadContext } from './download-words';

/** A file that is written while own facts are shown says so in its name and first of what it says of itself. */
export function withPreview(table: DownloadTable, { t }: Pick<DownloadContext, 't'>): DownloadTable {
  const state = getPreview();
  if (!state) return table;
  const note = {
    code: 'preview',
    label: t('common:preview.label'),
    value: t('common:preview.note', { files: state.preview.files.join(', ') }),
  };
  return { ...table, name: `${table.name}-preview`, about: [note, ...table.about] };
}
