import { derived } from '@/shared/api/derived';
import type { Quality } from './count-quality';

/** The page carries the counts; what counts them, with all checks, is fetched where other facts are to be shown. Errors: those of the API. */
export const qualityQuery = derived(['quality'], async (ask): Promise<Quality> => {
  const { countQuality } = await import('./count-quality');
  return countQuality(ask);
});

/** How much is due in all and how much of it is published, without the rows and hints. Errors: those of the API. */
export const dueQuery = derived(['due'], async (ask) => {
  const { due, published } = (await ask(qualityQuery)).total;
  return { due, published };
});
