import { aboutMoney, toBareAbout, toShortAbout } from '../downloads/about-table';
import type { AboutEntry, DownloadTable } from '../downloads/download-table';
import type { DownloadContext } from '../downloads/download-words';
import { type FileInput, toFile } from './to-file';

export interface ListFile<Row> extends Omit<FileInput<Row>, 'name' | 'about'> {
  /** Words of the file's name; the title where nothing is said. */
  readonly name?: FileInput<Row>['name'];
  /** ISO day of the data. */
  readonly dataDate: string;
  /** The rows are of the decree: its number and its legal state stand beside them. */
  readonly isOfPlan?: true;
  /** Amounts of the plan are among them: what an amount is, and what an empty one is not. */
  readonly hasMoney?: true;
  /** What only this file has to say. */
  readonly own?: (context: DownloadContext) => readonly AboutEntry[];
}

/** A list as a file, with the page, the day and the licence beside its rows. Absent: as `toFile`. */
export function toListFile<Row>(
  { name, dataDate, isOfPlan, hasMoney, own, ...file }: ListFile<Row>,
  context: DownloadContext,
): DownloadTable {
  const entries = [...(hasMoney ? [aboutMoney(context)] : []), ...(own?.(context) ?? [])];
  const about = (isOfPlan ? toShortAbout : toBareAbout)({ dataDate, own: entries }, context);
  return toFile({ ...file, name: name ?? [file.title], about }, context);
}
