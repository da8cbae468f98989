import { buildIndicatorList } from '@mocks/handlers/indicators';
import { expect, test } from 'vitest';
import { LANGUAGES } from '@/domain/language';
import type { WayLength } from '@/domain/verdict';
import { inWordsOf } from '@/shared/i18n/words-fixture';
import type { ProfileRow } from './profile-row';
import { useRowTexts } from './use-row-texts';

const indicator = buildIndicatorList().indicators.find(({ id }) => id === 'r1-3-2');
const [part] = indicator?.series ?? [];

/** Better than the plan by 23 where ten stand in for a way, or are one. */
const rowOf = (length: WayLength) =>
  ({
    ...{ indicator, part, nation: null, distance: null, gapShare: 2.3, point: null },
    judgement: {
      ...{ kind: 'judged', plan: 10, planYear: 2024, year: 2024, fact: 33, gap: 23, way: 10, ended: null },
      ...{ lag: { known: false, reason: 'constant-plan' }, trace: { length } },
    },
  }) as unknown as ProfileRow;

test.each(LANGUAGES)('%s: a gap is a part of the way that was promised, and of nothing that stands in for it', (language) => {
  const { reasonOf } = inWordsOf(language, useRowTexts);
  const said = (length: WayLength) => reasonOf(rowOf(length), 'national-plan').join(' ');
  expect(said('distance')).toContain('230');
  for (const length of ['floor', 'tenth-of-target'] as const) {
    expect(said(length)).not.toContain('230');
    expect(said(length), 'the gap itself is told').toContain('23');
  }
});
