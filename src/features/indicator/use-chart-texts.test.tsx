import { buildIndicatorDetail } from '@mocks/handlers/indicator-detail';
import { decreeIndicators } from '@mocks/sources/decree';
import { expect, test } from 'vitest';
import { toPlanFactDrawing } from '@/shared/charts/plan-fact-rows';
import { inWordsOf } from '@/shared/i18n/words-fixture';
import { toIndicatorView } from './indicator-view';
import { useChartTexts } from './use-chart-texts';

function planLabelOf(id: string) {
  const found = decreeIndicators.find((indicator) => indicator.id === id);
  if (!found) throw new Error(`no indicator ${id}`);
  const view = toIndicatorView(buildIndicatorDetail(found), { series: null, year: null });
  return inWordsOf('ru', () => useChartTexts(view, toPlanFactDrawing(view.series, view.judgements))).labels.plan;
}

test('the last plan is called by its own year, also where its round is drawn in a later one', () => {
  expect(planLabelOf('t1-2')[0]).toBe('План (2024 год)');
  expect(planLabelOf('r1-1-4')[0]).toBe('План 2025');
});
