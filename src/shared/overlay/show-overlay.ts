import type { QueryClient, QueryKey } from '@tanstack/react-query';
import type { Answer, AnswerName } from '@/contracts/resources';
import { layOverAnswers } from '../api/answer-overlay';
import { holdsFacts, overlayAnswer } from './overlay-answer';
import type { LaidOverlay } from './placed-facts';

/**
 * Shows this document with the facts of overlays, one after another: what it has read already, and every answer from now on. The way back is a new
 * document. What is cut from answers (`derived`) is cut anew from whole ones, which are fetched where they are not at hand.
 *
 * Errors: those of the answers; then nothing is laid over, and the whole document shows the facts of now, as it says.
 */
export async function showOverlays(client: QueryClient, overlays: readonly LaidOverlay[]): Promise<void> {
  const takeBack = remember(client);
  try {
    await layOver(client, overlays);
  } catch (error) {
    layOverAnswers(null);
    takeBack();
    throw error;
  }
}

async function layOver(client: QueryClient, overlays: readonly LaidOverlay[]): Promise<void> {
  const lay = <Name extends AnswerName>(name: Name, answer: Answer<Name>): Answer<Name> =>
    overlays.reduce((shown, overlay) => overlayAnswer(name, shown, overlay), answer);
  layOverAnswers(lay);
  const cut: string[] = [];
  for (const query of client.getQueryCache().getAll()) {
    const [name] = query.queryKey;
    if (!holdsFacts(name)) cut.push(query.queryHash);
    else if (query.state.data !== undefined) client.setQueryData(query.queryKey, lay(name, query.state.data as Answer<typeof name>));
  }
  const isCut = ({ queryHash }: { readonly queryHash: string }) => cut.includes(queryHash);
  // what nobody looks at is asked for anew when somebody does
  client.removeQueries({ predicate: (query) => isCut(query) && query.getObserversCount() === 0 });
  await client.refetchQueries({ predicate: isCut }, { throwOnError: true });
}

/** All that has been read by now. Returns what brings exactly this back: facts of two releases never stand side by side. */
function remember(client: QueryClient): () => void {
  const before = new Map<string, readonly [QueryKey, unknown]>();
  for (const { queryHash, queryKey, state } of client.getQueryCache().getAll()) {
    if (state.data !== undefined) before.set(queryHash, [queryKey, state.data]);
  }
  return () => {
    client.removeQueries({ predicate: (query) => !before.has(query.queryHash) && query.getObserversCount() === 0 });
    for (const [key, data] of before.values()) client.setQueryData(key, data);
  };
}
