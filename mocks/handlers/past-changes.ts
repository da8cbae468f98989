import words from '@mocks/data/history-words.json';
import { releases } from '@mocks/sources/releases';
import type { PastChange } from '@/contracts/changes';
import type { Change } from '@/contracts/releases';
import type { Language } from '@/domain/language';
import { formatNumber, formatPercent } from '@/domain/number-format';
import { isPercentage } from '@/domain/series';

/** What became of every published value that is no more, or is another one now; the newest release first, a move told at both its ends. */
const past: readonly PastChange[] = releases.flatMap(({ date, changes }) => changes.flatMap((change) => tell(change, date)));

/** The history of the values of some places. */
export const pastChanges = (isAsked: (place: PastChange) => boolean): PastChange[] => past.filter(isAsked);

function tell(change: Change, date: string): PastChange[] {
  const { kind, indicator, series, region, year, from, movedTo, reason } = change;
  if (kind === 'added' || !from || !reason) return [];
  const here = { indicator, series, region, year };
  const told = (as: PastChange['kind'], place: typeof here, other: PastChange['other']): PastChange => ({
    ...{ date, kind: as, ...place, was: from, other, text: sentenceOf(as, change, other), reason },
  });
  return [told(kind, here, movedTo), ...(movedTo ? [told('arrived', movedTo, here)] : [])];
}

function sentenceOf(kind: PastChange['kind'], change: Change, other: PastChange['other']): PastChange['text'] {
  const { from, to, decimals, unit, unitLabel, indicator, series, region } = change;
  const isOfSeries = other !== null && other.indicator === indicator && other.series === series && other.region === region;
  const isElsewhere = other !== null && !isOfSeries;
  const key = kind === 'moved' && isElsewhere ? 'movedElsewhere' : kind === 'arrived' && isElsewhere ? 'arrivedElsewhere' : kind;
  const texts = words[key === 'revised' && from?.value === to?.value ? 'sameValue' : key];
  const filled = (language: Language) => {
    const value = from?.value ?? 0;
    const was = isPercentage(unit)
      ? formatPercent(value, { decimals, language })
      : `${formatNumber(value, { decimals, language })} ${unitLabel[language]}`;
    return texts[language].replace('{{was}}', was).replace('{{year}}', String(other?.year ?? ''));
  };
  return { kk: filled('kk'), ru: filled('ru') };
}
