import { describe, expect, test } from 'vitest';
import { plain } from '@/shared/i18n/plain-fixture';
import { text } from '@/shared/i18n/text-fixture';
import { inWordsOf } from '@/shared/i18n/words-fixture';
import { NO_AMOUNT, useMoney } from './use-money';

describe.each(['kk', 'ru'] as const)('amounts in %s', (language) => {
  const billions = inWordsOf(language, () => useMoney('bln'));
  const millions = inWordsOf(language, () => useMoney('mln'));

  test('come in million tenge: billions are rounded to a tenth, millions are whole', () => {
    expect(plain(billions.figure(2_496_849))).toBe('2 496,8');
    expect(plain(millions.figure(2_496_849))).toBe('2 496 849');
    expect(plain(billions.withUnit(1_500))).toBe(text[language]('funding:amount.bln', { n: '1,5' }));
  });

  test('an amount that the decree does not name is a dash, and nothing is not zero', () => {
    expect(billions.figure(null)).toBe(NO_AMOUNT);
    expect(billions.figure(0)).not.toBe(NO_AMOUNT);
  });

  test('as printed is in millions, whatever unit is chosen', () => {
    for (const { exact } of [billions, millions])
      expect(plain(exact(11_578_425))).toBe(text[language]('funding:amount.mln', { n: '11 578 425' }));
  });

  test('a share that would be rounded to nothing is less than the least that is printed', () => {
    const least = plain(billions.share(1, 1000));
    expect(plain(billions.share(1, 100_000))).toBe(text[language]('funding:share.less', { n: least }));
    expect(plain(billions.share(0, 100_000))).not.toContain('<');
    expect(plain(billions.share(1, 4))).toMatch(/^25,0\s?%$/);
  });
});
