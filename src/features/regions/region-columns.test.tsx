import { render, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { textOf } from '@/app/app-fixture';
import type { PastChange } from '@/contracts/changes';
import { createI18n, loadWords } from '@/shared/i18n/create-i18n';
import { I18nProvider } from '@/shared/i18n/use-translation';
import type { RankedRow } from './ranked-rows';
import type { RankingScale } from './ranking-scale';
import { useRegionColumns } from './region-columns';
import type { Shown } from './shown';

const change: PastChange = {
  ...{ date: '2026-12-01', kind: 'revised', indicator: 'r1-1-4', series: 'total', region: 'KZ-39', year: 2022 },
  ...{ was: { value: 61.7, provenance: 'verified' }, other: null },
  ...{ text: { kk: 'Түзетілді.', ru: 'Исправлено.' }, reason: { kk: 'қате', ru: 'ошибка' } },
};
const shown = { year: 2022, against: 'national-plan', facts: { unit: 'percent', decimals: 1 } } as Shown;

async function verdictOf(region: string, language: 'kk' | 'ru'): Promise<string> {
  const i18n = await createI18n(language);
  await loadWords(i18n, ['regions']);
  const wrapper = ({ children }: { children: ReactNode }) => <I18nProvider value={i18n}>{children}</I18nProvider>;
  const scale = { by: 'level' } as RankingScale;
  const columns = renderHook(() => useRegionColumns({ shown, scale, myRegion: null, history: [change] }), { wrapper }).result.current;
  const item = { row: { id: region, fact: 62.4, provenance: 'verified', state: 'not-comparable' } } as unknown as RankedRow;
  return textOf(render(columns.find(({ key }) => key === 'verdict')?.show(item), { wrapper }).container);
}

test('the value of a region says beside it how a release changed it, and that of another region nothing', async () => {
  expect(await verdictOf('KZ-39', 'ru')).toContain('1 декабря 2026 года: исправлено. Ошибка.');
  expect(await verdictOf('KZ-39', 'kk')).toContain('2026 жылғы 1 желтоқсан: түзетілді. Қате.');
  expect(await verdictOf('KZ-11', 'ru')).not.toContain('исправлено');
});
