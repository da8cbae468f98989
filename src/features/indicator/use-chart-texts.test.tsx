import { buildIndicatorDetail } from '@mocks/handlers/indicator-detail';
import { decreeIndicators } from '@mocks/sources/decree';
import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { toPlanFactDrawing } from '@/shared/charts/plan-fact-rows';
import { createI18n, loadWords } from '@/shared/i18n/create-i18n';
import { I18nProvider } from '@/shared/i18n/use-translation';
import { toIndicatorView } from './indicator-view';
import { useChartTexts } from './use-chart-texts';

const words = await createI18n('ru');
await loadWords(words, ['indicator', 'updates']);

function planLabelOf(id: string) {
  const found = decreeIndicators.find((indicator) => indicator.id === id);
  if (!found) throw new Error(`no indicator ${id}`);
  const view = toIndicatorView(buildIndicatorDetail(found), { series: null, year: null });
  const wrapper = ({ children }: { children: ReactNode }) => <I18nProvider value={words}>{children}</I18nProvider>;
  return renderHook(() => useChartTexts(view, toPlanFactDrawing(view.series, view.judgements)), { wrapper }).result.current.labels.plan;
}

test('the last plan is called by its own year, also where its round is drawn in a later one', () => {
  expect(planLabelOf('t1-2')[0]).toBe('План (2024 год)');
  expect(planLabelOf('r1-1-4')[0]).toBe('План 2025');
});
