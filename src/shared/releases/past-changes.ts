import type { PastChange } from '@/contracts/changes';
import type { Language } from '@/domain/language';
import { inSentence, toSentence } from '../i18n/one-stop';

/** What releases did with the value of a series and year, the newest first. `history` is that of one place: the nation, or a region. */
export const pastOf = (
  history: readonly PastChange[],
  { indicator, series, year }: Pick<PastChange, 'indicator' | 'series' | 'year'>,
): PastChange[] => history.filter((change) => change.indicator === indicator && change.series === series && change.year === year);

/** The same for the cell of a file: a line for each change, with its day and why; `null` where nothing ever changed. */
export const historyCell = (changes: readonly Pick<PastChange, 'date' | 'text' | 'reason'>[], language: Language): string | null =>
  changes.length === 0
    ? null
    : changes.map(({ date, text, reason }) => `${date}: ${inSentence(text[language])} ${toSentence(reason[language])}`).join('\n');
