import regionFiles from '@mocks/data/regions.json';
import { describe, expect, test } from 'vitest';
import type { Language } from '@/domain/language';
import { distribute } from '@/domain/roll-up';
import { plain } from '@/shared/i18n/plain-fixture';
import type { BriefingData } from './briefing-data';
import { changeOf, dataOf, findingOf, lineOf, NOT_COMPARED, sentencesOf, toRegions } from './briefing-fixture';

const regions = toRegions(regionFiles);

const countable = (basis: 'verified' | 'derived' | 'demo', count: number) =>
  Array.from({ length: count }, () => ({ worst: { verdict: 'far' as const, basis }, state: null, total: 1 }));

describe('what the verdicts rest on', () => {
  const region = regions.find(({ id }) => id === 'KZ-39') ?? null;
  const mixed = distribute([
    ...countable('verified', 1),
    ...countable('demo', 4),
    ...Array.from({ length: 3 }, () => ({ worst: null, state: 'no-data' as const, total: 1 })),
    { worst: null, state: 'not-planned' as const, total: 0 },
  ]);

  test('is in the finding itself, of the nation and of a region', () => {
    const toldOf = (language: Language, whom: BriefingData['region']) =>
      findingOf(language, dataOf({ promiseDistribution: mixed, distribution: mixed }, whom));
    expect(toldOf('ru', null)).toBe(
      'В 2022 году из 9 целевых индикаторов оценено 5, выполненных среди них нет (оценки: по опубликованным данным – 1, по демонстрационным – 4)',
    );
    expect(toldOf('kk', region)).toBe(
      'Қостанай облысында 2022 жылы 9 көрсеткіштің 5-і бағаланды, орындалғаны жоқ (бағалары: жарияланған деректер бойынша – 1, демо деректер бойынша – 4)',
    );
  });

  test('is said of all indicators, with those that are unknown and those whose promise has ended', () => {
    expect(plain(sentencesOf('ru', dataOf({ distribution: mixed })).basis)).toBe(
      'Оценки 9 показателей: по опубликованным данным – 1, по демонстрационным – 4, без оценки – 3, срок плана истек – 1.',
    );
    expect(plain(sentencesOf('kk', dataOf({ distribution: mixed })).basis)).toBe(
      '9 көрсеткіштің бағасы: жарияланған деректер бойынша – 1, демо деректер бойынша – 4, бағаланбағаны – 3, жоспар мерзімі аяқталғаны – 1.',
    );
  });

  test('is said of the changes: by both years', () => {
    const compared = { published: 1, demo: 37, unknown: 10, total: 48 };
    expect(plain(sentencesOf('ru', dataOf({ compared })).changes[2]?.text ?? '')).toBe(
      'С предыдущим годом из 48 показателей можно сравнить 38: по опубликованным данным – 1, по демонстрационным – 37.',
    );
    expect(sentencesOf('ru', dataOf({ compared: NOT_COMPARED })).changes).toEqual([]);
  });

  test('is in each sentence that names a change, and in one that says there is none where generated values were compared', () => {
    const bases = (briefing: Parameters<typeof dataOf>[0]) => sentencesOf('kk', dataOf(briefing)).changes.map(({ basis }) => basis);
    const compared = { published: 1, demo: 37, unknown: 10, total: 48 };
    const better = [changeOf('A'), { ...changeOf('B'), basis: 'verified' as const }];
    expect(bases({ compared, better, worse: [{ ...changeOf('C'), basis: 'derived' }] })).toEqual(['demo', 'derived', null]);
    expect(bases({ compared })).toEqual(['demo', 'demo', null]);
    expect(bases({ compared: { ...compared, demo: 0, published: 38 } })).toEqual([null, null, null]);
  });

  test('is said of the worst, published ones named even where there are none', () => {
    expect(plain(sentencesOf('ru', dataOf({ worst: [lineOf('A', { basis: 'demo' }), lineOf('B', { basis: 'demo' })] })).worstBasis)).toBe(
      'Из них по опубликованным данным – 0, по демонстрационным – 2.',
    );
  });

  test('without generated values nothing speaks of them', () => {
    const distribution = distribute(countable('derived', 2));
    expect(plain(sentencesOf('ru', dataOf({ distribution })).basis)).toBe('Оценки 2 показателей: по опубликованным данным – 2.');
  });
});
