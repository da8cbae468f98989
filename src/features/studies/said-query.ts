import { derived } from '@/shared/api/derived';
import { closingQuery } from '@/shared/api/queries';

/** What the publishers of studies say of the changes between their rounds. */
export const saidQuery = derived(['study-said'], async (ask) => (await ask(closingQuery)).said);
