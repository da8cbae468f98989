import { countBeyondDue } from '@/domain/beyond-due';
import { derived } from '../api/derived';
import { reportingQuery } from '../api/queries';

/** How many published values there are, and how many of them are due by the programme. Errors: those of the API. */
export const beyondDueQuery = derived(['beyond-due'], async (ask) => countBeyondDue(await ask(reportingQuery)));
