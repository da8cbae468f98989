import { DownloadMenu } from '../downloads/download-menu';
import type { ListFile } from './list-file';

/** The rows in view as a file of the reader's choice, from the columns that the table is drawn of. What writes it comes with the press. */
export function ListMenu<Row>({ side = 'start', ...file }: ListFile<Row> & { readonly side?: 'start' | 'end' }) {
  return <DownloadMenu side={side} table={async (context) => (await import('./list-file')).toListFile(file, context)} />;
}
