import { buildIndicatorList } from '@mocks/handlers/indicators';
import { render, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { textOf } from '@/app/app-fixture';
import type { PastChange } from '@/contracts/changes';
import { createI18n, loadWords } from '@/shared/i18n/create-i18n';
import { I18nProvider } from '@/shared/i18n/use-translation';
import { type NotedRow, useRowColumns } from './row-columns';

const indicator = buildIndicatorList().indicators.find(({ id }) => id === 'r1-1-4');
const judgement = {
  ...{ kind: 'judged', verdict: 'near', plan: 70, planYear: 2022, year: 2022, fact: 66.4, gap: -3.6, way: 42.4, basis: 'verified' },
  ...{ ended: false, exceeded: false, outcome: null, withinError: false, lag: { known: false, reason: 'constant-plan' }, trace: {} },
};
const change: PastChange = {
  ...{ date: '2026-12-01', kind: 'revised', indicator: 'r1-1-4', series: 'total', region: 'KZ-39', year: 2022 },
  ...{ was: { value: 61.7, provenance: 'verified' }, other: null },
  ...{ text: { kk: 'Түзетілді.', ru: 'Исправлено.' }, reason: { kk: 'қате', ru: 'ошибка' } },
};
const NOTE = { kk: 'Анықтамасы өзгеше болуы ықтимал', ru: 'Вероятно, определения различаются' };

async function verdictCell(language: 'kk' | 'ru', year: number): Promise<string> {
  const i18n = await createI18n(language);
  await loadWords(i18n, ['region']);
  const wrapper = ({ children }: { children: ReactNode }) => <I18nProvider value={i18n}>{children}</I18nProvider>;
  const columns = renderHook(() => useRowColumns({ sort: 'task', brokenIn: null, hasPath: false }), { wrapper }).result.current;
  const row = { indicator, part: indicator?.series[0], judgement } as unknown as NotedRow['row'];
  const cell = columns.find(({ key }) => key === 'verdict')?.show({ row, note: NOTE, history: [change], year });
  return textOf(render(cell, { wrapper }).container);
}

test('a row says how its value was changed, and of another year than the one in view which value', async () => {
  expect(await verdictCell('ru', 2022)).toContain('1 декабря 2026 года: исправлено. Ошибка.');
  expect(await verdictCell('ru', 2022)).not.toContain('Значение 2022 года');
  expect(await verdictCell('ru', 2025)).toContain('Значение 2022 года, 1 декабря 2026 года: исправлено. Ошибка.');
  expect(await verdictCell('kk', 2025)).toContain('2022 жылғы мән, 2026 жылғы 1 желтоқсан: түзетілді. Қате.');
});

test('what the source says of a figure stands in the row, judged or not', async () => {
  expect(await verdictCell('kk', 2022)).toContain(NOTE.kk);
  expect(await verdictCell('ru', 2022)).toContain(NOTE.ru);
});
