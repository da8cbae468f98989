/** A thread of its own for reading: however large the files are, the page stays usable, and ending the thread ends the work. */
import type { Reporting } from '@/contracts/reporting';
import type { Finding } from '@/domain/checks/check-list';
import { type CheckedFiles, checkFiles, type Progress } from './check-files';
import { type ReportFile, refusalOfSize } from './read-file';

export interface ReadingTask {
  readonly files: readonly File[];
  readonly reporting: Reporting;
}

export type ReadingAnswer =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'done'; readonly result: CheckedFiles };

const answer = (message: ReadingAnswer) => postMessage(message);

async function read({ files, reporting }: ReadingTask): Promise<CheckedFiles> {
  const refused: Finding[] = [];
  const opened: ReportFile[] = [];
  for (const file of files) {
    const refusal = refusalOfSize(file.name, file.size);
    if (refusal) refused.push(refusal);
    else opened.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  }
  const result = await checkFiles(opened, reporting, (progress) => answer({ kind: 'progress', progress }));
  return { ...result, files: files.map(({ name }) => name), findings: [...refused, ...result.findings] };
}

addEventListener('message', ({ data }: MessageEvent<ReadingTask>) => {
  void read(data).then((result) => answer({ kind: 'done', result }));
});
