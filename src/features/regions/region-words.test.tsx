import { describe, expect, test } from 'vitest';
import { plain } from '@/shared/i18n/plain-fixture';
import { text } from '@/shared/i18n/text-fixture';
import { inWordsOf } from '@/shared/i18n/words-fixture';
import { toRankedRows } from './ranked-rows';
import type { RegionRow } from './region-rows';
import { createRow } from './regions-fixture';
import { toRegionsSummary } from './regions-summary';
import type { Shown } from './shown';
import { useEnds, useFinding } from './use-finding';
import { useRegionWords } from './use-region-words';
import { useUnrankedReason } from './use-unranked-reason';

const measured = { unit: 'percent', decimals: 0 } as const;
const shown: Shown = {
  ...{ year: 2022, measured, facts: measured, median: null, against: 'national-plan', sums: false },
  nation: { plan: 90, fact: 88, lastPlanYear: null, provenance: 'verified' },
};
const ranked = (...rows: readonly RegionRow[]) => toRankedRows(rows, 'level', { direction: 'higher', decimals: 0 });

describe.each(['kk', 'ru'] as const)('what is said of a region, in %s', (language) => {
  const say = text[language];
  const words = inWordsOf(language, () => useRegionWords(shown));
  const spokenOf = (...rows: readonly RegionRow[]) => ranked(...rows).map((item) => plain(words.spoken(item)));

  test('its name, its fact, what it is held against, the verdict and its place among those that have one', () => {
    const [first, second] = spokenOf(
      createRow('A', { fact: 95, verdict: 'met', provenance: 'verified' }),
      createRow('B', { fact: 60, verdict: 'far', provenance: 'verified' }),
      createRow('C'),
    );
    expect(first).toMatch(/^Region A: .*95/);
    expect(first).toContain(say('regions:spoken.place', { place: 1, total: 2 }));
    expect(second).toContain(say('regions:spoken.place', { place: 2, total: 2 }));
    expect(second).toContain('90');
  });

  test('a demo fact is told as one', () => {
    const [demo, published] = spokenOf(createRow('A', { fact: 95 }), createRow('B', { fact: 60, provenance: 'verified' }));
    expect(demo).toContain(say('common:provenance.demo'));
    expect(published).not.toContain(say('common:provenance.demo'));
  });

  test('a region without a fact says why, and has neither a plan nor a place', () => {
    expect(spokenOf(createRow('A'))).toEqual([`Region A: ${say('common:state.no-data')}`]);
    expect(spokenOf(createRow('A', { state: 'not-yet-formed' }))[0]).toContain(say('common:state.not-yet-formed'));
  });

  test('why it has no place: no fact, no start of its way, with the remark of the data behind it', () => {
    const reason = inWordsOf(language, () => useUnrankedReason('level', shown));
    const [bare, noted] = ranked(createRow('A'), createRow('B', { note: { kk: 'ЕСКЕРТУ', ru: 'ЗАМЕЧАНИЕ' } }));
    if (!bare || !noted) throw new Error('two regions were given');
    expect(reason(bare)).toBe(say('common:state.no-data'));
    expect(reason(noted)).toContain(language === 'kk' ? 'ЕСКЕРТУ' : 'ЗАМЕЧАНИЕ');
    const byShare = inWordsOf(language, () => useUnrankedReason('share', shown));
    const [unstarted] = toRankedRows([createRow('C', { fact: 60, reason: 'start-not-published' })], 'share', {
      direction: 'higher',
      decimals: 0,
    });
    if (!unstarted) throw new Error('a region was given');
    expect(byShare(unstarted)).toBe(say('common:start.start-not-published'));
  });
});

describe.each(['kk', 'ru'] as const)('the finding of a view, in %s', (language) => {
  const summaryOf = (...rows: readonly RegionRow[]) => toRegionsSummary(rows, 0);
  const findingOf = (...rows: readonly RegionRow[]) => plain(inWordsOf(language, () => useFinding(shown, summaryOf(...rows))));
  const endsOf = (...rows: readonly RegionRow[]) => inWordsOf(language, () => useEnds(shown, summaryOf(...rows)));
  const met = (id: string) => createRow(id, { fact: 95, verdict: 'met' });
  const far = (id: string) => createRow(id, { fact: 50, verdict: 'far' });

  test('some, all and none have words of their own, and each names the plan', () => {
    const findings = [findingOf(met('A'), far('B')), findingOf(met('A'), met('B')), findingOf(far('A'), far('B'))];
    expect(new Set(findings).size).toBe(3);
    for (const finding of findings) expect(finding).toContain('90');
  });

  test('after a promise has ended the plan says its year', () => {
    const ended = { ...shown, nation: { ...shown.nation, lastPlanYear: 2021 } };
    const finding = inWordsOf(language, () => useFinding(ended, summaryOf(met('A'), far('B'))));
    expect(plain(finding)).toContain(plain(text[language]('common:plan.last', { year: 2021 })));
  });

  test('where nothing is known, or nothing can be judged, it says that and no count of the kept', () => {
    expect(findingOf(createRow('A'))).toBe(plain(text[language]('regions:finding.unknown')));
    expect(findingOf(createRow('A', { fact: 95 }))).not.toContain('90');
  });

  test('the ends are named as long as they are few, and counted where they are many', () => {
    expect(endsOf(met('A'), far('B'), far('C'))).toMatch(/B, C/);
    const many = ['B', 'C', 'D', 'E'].map(far);
    expect(endsOf(met('A'), ...many)).toContain(text[language]('regions:sources.regions', { count: 4 }));
  });

  test('there are no ends where all are alike, or nobody has a fact', () => {
    expect(endsOf(met('A'), met('B'))).toBeNull();
    expect(endsOf(createRow('A'))).toBeNull();
  });
});
