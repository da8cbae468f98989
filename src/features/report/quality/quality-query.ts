import { derived } from '@/shared/api/derived';
import type { Quality } from './count-quality';

/** The page carries the counts; what counts them, with all checks, is fetched where other facts are to be shown. Errors: those of the API. */
export const qualityQuery = derived(['quality'], async (ask): Promise<Quality> => {
  const { countQuality } = await import('./count-quality');
  return countQuality(ask);
});
