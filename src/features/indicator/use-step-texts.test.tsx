import { describe, expect, test } from 'vitest';
import { formatPercent } from '@/domain/number-format';
import { createSeries } from '@/domain/series-fixture';
import { type Band, BOUNDS, type WayLength } from '@/domain/verdict';
import { text } from '@/shared/i18n/text-fixture';
import { inWordsOf } from '@/shared/i18n/words-fixture';
import { useStepTexts } from './use-step-texts';

const series = createSeries({ baseline: 10, plan: { 2020: 20, 2021: 40 }, facts: { 2020: 15 } });

describe.each(['kk', 'ru'] as const)('how a verdict was computed, in %s', (language) => {
  const say = text[language];
  const percent = (part: number, decimals = 0) => formatPercent(part * 100, { decimals, language });
  const textsOf = (threshold: Band, length: WayLength = 'distance') =>
    inWordsOf(language, () => useStepTexts(series, { year: 2021, value: 40 }))({
      ...({ key: 'threshold', share: 5 / 30, distance: 5, tolerance: 0.5, way: 10 } as const),
      ...{ threshold, length },
    });

  test.each([
    ['within-tenth', [BOUNDS.near]],
    ['within-three-tenths', [BOUNDS.near, BOUNDS.behind]],
    ['beyond-three-tenths', [BOUNDS.behind]],
  ] as const)('%s: the part of the way and the bounds that it is held against are those that judge', (band, bounds) => {
    const [share = '', held = ''] = textsOf(band);
    expect(share).toContain(percent(5 / 30, 1));
    for (const bound of bounds) expect(held).toContain(percent(bound));
  });

  test('what stood in for a way that is too short is never told as the whole way', () => {
    const whole = say('indicator:explain.of.way');
    for (const band of ['within-tenth', 'exceeded'] as const) {
      expect(textsOf(band).join()).toContain(whole);
      for (const length of ['floor', 'tenth-of-target'] as const) {
        expect(textsOf(band, length).join()).not.toContain(whole);
        expect(textsOf(band, length).join(), 'of how much it is a part').toMatch(/10/);
      }
    }
  });

  test('better than planned by the bound of the rule', () => {
    expect(textsOf('exceeded').join()).toContain(percent(BOUNDS.exceeded));
  });

  test('where the plan is reached nothing is said of bounds that were not asked', () => {
    const said = textsOf('met').join();
    expect(said).not.toContain('%');
    expect(said).not.toContain('{{');
  });
});
