import { describe, expect, test } from 'vitest';
import { plain } from '@/shared/i18n/plain-fixture';
import { text } from '@/shared/i18n/text-fixture';
import { inWordsOf } from '@/shared/i18n/words-fixture';
import { indicatorOf, partOf, pointsOf } from './coverage-fixture';
import { useRateTexts } from './use-rate-texts';

describe.each(['kk', 'ru'] as const)('a rate for those who hear it, in %s', (language) => {
  const { nameOf, chartLabel } = inWordsOf(language, useRateTexts);
  const say = text[language];
  const labelOf = (points: ReturnType<typeof pointsOf>) => {
    const part = partOf('total', points, { decimals: 1 });
    return plain(chartLabel({ indicator: indicatorOf('t1-1', [part]), part, points }));
  };
  const inYear = (year: number, value: string) =>
    plain(say('coverage:chart.inYear', { year, value: language === 'kk' ? `${value}%` : `${value} %` }));

  test('runs from the first known fact to the last one and to the target', () => {
    const label = labelOf(pointsOf([2020, 60, 50], [2021, 65, null], [2022, 70, 61.5], [2025, 90, null]));
    expect(label).toContain(`${inYear(2020, '50,0')} → ${inYear(2022, '61,5')}`);
    expect(label).toContain(inYear(2025, '90,0'));
    expect(label).not.toContain('2021');
  });

  test('one fact is told once', () => {
    const label = labelOf(pointsOf([2020, 60, 50], [2025, 90, null]));
    expect(label.split(inYear(2020, '50,0'))).toHaveLength(2);
    expect(label).not.toContain('→');
  });

  test('a demo value is told as one, a published one without a word', () => {
    const word = say('common:provenance.demo');
    expect(labelOf(pointsOf([2020, 60, 50, 'demo'], [2025, 90, null]))).toContain(word);
    expect(labelOf(pointsOf([2020, 60, 50], [2025, 90, null]))).not.toContain(word);
  });

  test('without a fact it says so, and names the target all the same', () => {
    const label = labelOf(pointsOf([2020, 60, null], [2025, 90, null]));
    expect(label).toContain(say('coverage:chart.none'));
    expect(label).toContain(inYear(2025, '90,0'));
  });

  test('a part has its name behind that of its indicator', () => {
    const urban = partOf('urban', pointsOf([2025, 36, 37]));
    const whole = partOf('total', pointsOf([2025, 67, 67]));
    const indicator = indicatorOf('r1-2-2', [whole, urban], { short: { kk: 'АТАУ', ru: 'ИМЯ' } });
    expect(nameOf({ indicator, part: whole })).toBe(language === 'kk' ? 'АТАУ' : 'ИМЯ');
    expect(nameOf({ indicator, part: urban })).toContain('urban');
  });
});
