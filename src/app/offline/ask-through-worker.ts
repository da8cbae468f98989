import type { Release } from './kept-documents';
import type { Question } from './worker-scope';

/** A host that has not said by then of which release it is, or a worker that was stopped over the question, is taken for silent. Milliseconds. */
const PATIENCE = 8_000;

/**
 * Of which release the host is now. Asked by the worker, because what a page asks in vain stands as an error in its console. Absent (`null`): the
 * host is silent, or there is no worker. Errors: none.
 */
export function askThroughWorker(): Promise<Release | null> {
  const worker = navigator.serviceWorker.controller;
  if (!worker) return Promise.resolve(null);
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const tell = (release: Release | null) => {
      clearTimeout(patience);
      port1.close();
      resolve(release);
    };
    const patience = setTimeout(() => tell(null), PATIENCE);
    port1.onmessage = ({ data }: MessageEvent<Release | null>) => tell(data);
    worker.postMessage({ asks: 'release' } satisfies Question, [port2]);
  });
}
