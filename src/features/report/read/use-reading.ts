import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { reportingQuery } from '@/shared/api/queries';
import { loadWords } from '@/shared/i18n/create-i18n';
import { useTranslation } from '@/shared/i18n/use-translation';
import type { CheckedFiles, Progress } from './check-files';
import type { ReadingAnswer, ReadingTask } from './reading-worker';

export type Reading =
  | { readonly kind: 'idle' | 'stopped' }
  | { readonly kind: 'reading'; readonly progress: Progress | null }
  | { readonly kind: 'done'; readonly result: CheckedFiles }
  | { readonly kind: 'failed'; readonly error: unknown };

const IDLE: Reading = { kind: 'idle' };

/** Reads what the reader drops, in a thread of its own. What it is checked by is fetched at the first file; the files themselves go nowhere. */
export function useReading() {
  const client = useQueryClient();
  const { i18n } = useTranslation();
  const [reading, setReading] = useState<Reading>(IDLE);
  const stop = useRef<() => void>(() => {});
  useEffect(() => () => stop.current(), []);

  const start = useCallback(
    async (files: readonly File[]) => {
      stop.current();
      let isStopped = false;
      stop.current = () => {
        isStopped = true;
      };
      setReading({ kind: 'reading', progress: null });
      try {
        const [reporting] = await Promise.all([client.ensureQueryData(reportingQuery), loadWords(i18n, ['checks', 'report-preview'])]);
        if (isStopped) return;
        const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' });
        stop.current = () => worker.terminate();
        const say = (progress: Progress) => setReading({ kind: 'reading', progress });
        const result = await readIn(worker, { files, reporting }, say).finally(() => worker.terminate());
        setReading({ kind: 'done', result });
      } catch (error) {
        if (!isStopped) setReading({ kind: 'failed', error });
      }
    },
    [client, i18n],
  );

  const cancel = useCallback(() => {
    stop.current();
    setReading({ kind: 'stopped' });
  }, []);

  return { reading, start, cancel };
}

/** Errors: what the thread could not be started for, or fell over. */
function readIn(worker: Worker, task: ReadingTask, onProgress: (progress: Progress) => void): Promise<CheckedFiles> {
  return new Promise((resolve, reject) => {
    worker.addEventListener('error', (event) => reject(new TypeError(event.message)));
    worker.addEventListener('message', ({ data }: MessageEvent<ReadingAnswer>) => {
      if (data.kind === 'progress') onProgress(data.progress);
      else resolve(data.result);
    });
    worker.postMessage(task);
  });
}
