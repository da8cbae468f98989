import { buildIndicatorList } from '@mocks/handlers/indicators';
import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { LANGUAGES } from '@/domain/language';
import type { WayLength } from '@/domain/verdict';
import { createI18n, loadWords } from '@/shared/i18n/create-i18n';
import { I18nProvider } from '@/shared/i18n/use-translation';
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

test.each(LANGUAGES)('%s: a gap is a part of the way that was promised, and of nothing that stands in for it', async (language) => {
  const i18n = await createI18n(language);
  await loadWords(i18n, ['region']);
  const wrapper = ({ children }: { children: ReactNode }) => <I18nProvider value={i18n}>{children}</I18nProvider>;
  const { reasonOf } = renderHook(() => useRowTexts(), { wrapper }).result.current;
  const said = (length: WayLength) => reasonOf(rowOf(length), 'national-plan').join(' ');
  expect(said('distance')).toContain('230');
  for (const length of ['floor', 'tenth-of-target'] as const) {
    expect(said(length)).not.toContain('230');
    expect(said(length), 'the gap itself is told').toContain('23');
  }
});
