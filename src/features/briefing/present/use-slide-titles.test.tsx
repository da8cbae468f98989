import { describe, expect, test } from 'vitest';
import type { BriefingVerdict } from '@/domain/briefing';
import type { Language } from '@/domain/language';
import { plain } from '@/shared/i18n/plain-fixture';
import { words } from '@/shared/i18n/text-fixture';
import { inWordsOf } from '@/shared/i18n/words-fixture';
import type { BriefingData } from '../briefing-data';
import { changeOf, countOf, dataOf, lineOf } from '../briefing-fixture';
import { useSlideTitles } from './use-slide-titles';

function titlesOf(language: Language, briefing: Partial<BriefingData['briefing']> = {}) {
  return inWordsOf(language, () => useSlideTitles(dataOf(briefing)));
}

const lag = (months: number, atLeast = false) => ({ known: true as const, months, atLeast });
const behind = (judged: Partial<BriefingVerdict>) => lineOf('PISA', { verdict: 'behind', ...judged });

describe.each(['kk', 'ru'] as const)('titles of slides in %s', (language) => {
  const t = words[language].getFixedT(language, 'present');
  const worst = (judged: Partial<BriefingVerdict>) => plain(titlesOf(language).worst(behind(judged)));

  test('the worst case says its months, whole or with one decimal, and that they are the least where the line ends', () => {
    expect(worst({ lag: lag(12) })).toBe(plain(t('worst.lag', { name: 'PISA', count: 12, n: '12' })));
    expect(worst({ lag: lag(12.34) })).toBe(plain(t('worst.lag', { name: 'PISA', count: 12.3, n: '12,3' })));
    expect(worst({ lag: lag(30, true) })).toBe(plain(t('worst.atLeast', { name: 'PISA', count: 30, n: '30' })));
  });

  test.each([0, -6, 0.04])('a lag of %s months is none: the verdict speaks', (months) => {
    expect(worst({ lag: lag(months) })).toBe(plain(t('worst.behind', { name: 'PISA' })));
  });

  test('worse than at the start outranks the months, and no lag is no zero', () => {
    expect(worst({ verdict: 'regressed', lag: lag(60) })).toBe(plain(t('worst.regressed', { name: 'PISA' })));
    expect(worst({ lag: { known: false, reason: 'no-plan' } as unknown as BriefingVerdict['lag'] })).toBe(
      plain(t('worst.behind', { name: 'PISA' })),
    );
  });

  test.each(['slipped', 'expired-unmet', 'not-reached'] as const)('a promise that ended is told as the badge tells it: %s', (outcome) => {
    const word = words[language].getFixedT(language, 'common')(`outcome.${outcome}`);
    for (const judged of [{ verdict: 'near' }, { verdict: 'regressed' }, { verdict: 'far', lag: lag(12) }] as const) {
      expect(worst({ ...judged, outcome }).toLowerCase()).toBe(`pisa: ${plain(word).toLowerCase()}`);
    }
  });

  test('worse than at the start names the year of that start', () => {
    expect(worst({ verdict: 'regressed', baselineYear: 2019, lag: lag(12) })).toBe(
      plain(t('worst.regressed', { name: 'PISA', baselineYear: 2019 })),
    );
  });

  test('a promise without a verdict is its name alone', () => {
    expect(titlesOf(language).worst({ ...behind({}), judged: null })).toBe('PISA');
  });

  test('where nothing is known, the promises are only named', () => {
    const titles = titlesOf(language, { promiseDistribution: countOf({}, 8) });
    expect(titles.promises(behind({}), 'NAME')).toBe('NAME');
    expect(titles.promisesRest).toBe('');
  });

  test('changes are counted by their kind; a kind without any is not said, and without both there are none', () => {
    const both = plain(titlesOf(language, { better: [changeOf('A'), changeOf('B')], worse: [changeOf('C')] }).changes);
    expect(both).toContain(plain(t('changes.better', { count: 2, n: '2' })));
    expect(both).toContain(plain(t('changes.worse', { count: 1, n: '1' })));
    const onlyWorse = plain(titlesOf(language, { worse: [changeOf('C')] }).changes);
    expect(onlyWorse).not.toContain(plain(t('changes.better', { count: 2, n: '2' })));
    expect(plain(titlesOf(language).changes)).toBe(plain(t('title.changesNone', { year: 2021 })));
  });

  test('the money is that planned until the year; in the last year it is all', () => {
    expect(plain(titlesOf(language, { year: 2021 }).money)).toBe(plain(t('title.money', { year: 2021, sum: '2 497' })));
    expect(plain(titlesOf(language, { year: 2025 }).money)).toBe(plain(t('title.moneyAll', { year: 2025, sum: '2 497' })));
  });

  test('notes count what rests on demo values; published values alone are said as such', () => {
    expect(plain(titlesOf(language, { distribution: countOf({ met: 3 }) }).notes)).not.toBe(plain(t('title.notesOfficial')));
    expect(titlesOf(language).notes).toBe(t('title.notesOfficial'));
  });
});
