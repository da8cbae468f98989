import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test, vi } from 'vitest';
import kk from '@/locales/kk/common.json';
import kkRegions from '@/locales/kk/regions.json';
import { createI18n, loadWords } from './create-i18n';
import { I18nProvider, useTranslation } from './use-translation';

const words = await createI18n('kk');
await loadWords(words, ['regions']);
const wrapper = ({ children }: { children: ReactNode }) => <I18nProvider value={words}>{children}</I18nProvider>;

test('a key without a namespace is of the first one, and any other can be named', () => {
  const { result } = renderHook(() => useTranslation(['regions', 'common']), { wrapper });
  expect(result.current.t('borders.label')).toBe(kkRegions['borders.label']);
  expect(result.current.t('common:term.fact')).toBe(kk['term.fact']);
  const { result: common } = renderHook(() => useTranslation(), { wrapper });
  expect(common.current.t('term.fact')).toBe(kk['term.fact']);
});

test('a text is what the library says, whether the library is asked for it or not', () => {
  const { result } = renderHook(() => useTranslation(), { wrapper });
  for (const key of Object.keys(kk) as 'term.fact'[]) expect(result.current.t(key), key).toBe(words.t(key));
});

test('all components get the same function, so that nothing is made anew for it', () => {
  const first = renderHook(() => useTranslation('regions'), { wrapper });
  const second = renderHook(() => useTranslation(['regions', 'common']), { wrapper });
  const { t } = first.result.current;
  first.rerender();
  expect(first.result.current.t).toBe(t);
  expect(second.result.current.t).toBe(t);
});

test('outside of a provider it says what is missing', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(() => renderHook(() => useTranslation())).toThrow('I18nProvider');
});
