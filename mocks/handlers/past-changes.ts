import words from '@mocks/data/history-words.json';
import { releases } from '@mocks/sources/releases';
import type { PastChange } from '@/contracts/changes';
import type { Change } from '@/contracts/releases';
import { changedFigure } from '@/domain/changed-figure';
import type { Language } from '@/domain/language';
import { formatNumber, formatPercent } from '@/domain/number-format';
import { isPercentage, type Unit } from '@/domain/series';

/** What became of every published value that is no more, or is another one now; the newest release first, a move told at both its ends. */
const past: readonly PastChange[] = releases.flatMap(({ date, changes }) => changes.flatMap((change) => tell(change, date)));

/** The history of the values of some places. */
export const pastChanges = (isAsked: (place: PastChange) => boolean): PastChange[] => past.filter(isAsked);

/** Of one change: nothing where a value was new. */
export function tell(change: Change, date: string): PastChange[] {
  const { kind, indicator, series, region, year, from, movedTo, reason } = change;
  if (kind === 'added' || !from || !reason) return [];
  const here = { indicator, series, region, year };
  const told = (as: PastChange['kind'], place: typeof here, other: PastChange['other']): PastChange => ({
    ...{ date, kind: as, ...place, was: from, other, text: sentenceOf(as, change, other), reason },
  });
  return [told(kind, here, movedTo), ...(movedTo ? [told('arrived', movedTo, here)] : [])];
}

/** Where it stands, its unit stands too: a score, a rank, a place are not named again. */
function sayIn(language: Language) {
  return {
    language,
    value: (figure: number, { unit, decimals }: { readonly unit: Unit; readonly decimals: number }) =>
      (isPercentage(unit) ? formatPercent : formatNumber)(figure, { decimals, language }),
    done: (isDone: boolean) => words[isDone ? 'done' : 'notDone'][language],
  };
}

function sentenceOf(kind: PastChange['kind'], change: Change, other: PastChange['other']): PastChange['text'] {
  const { from, to, indicator, series, region } = change;
  const isOfSeries = other !== null && other.indicator === indicator && other.series === series && other.region === region;
  const isElsewhere = other !== null && !isOfSeries;
  const key = kind === 'moved' && isElsewhere ? 'movedElsewhere' : kind === 'arrived' && isElsewhere ? 'arrivedElsewhere' : kind;
  const texts = words[key === 'revised' && from?.value === to?.value ? 'sameValue' : key];
  const filled = (language: Language) => {
    const was = changedFigure(from?.value ?? 0, change, sayIn(language));
    return texts[language].replace('{{was}}', was).replace('{{year}}', String(other?.year ?? ''));
  };
  return { kk: filled('kk'), ru: filled('ru') };
}
