import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { SortColumn } from './catalogue-search';

/** The headings; the same object until the language changes, so that unchanged rows are not drawn again. */
export function useColumnLabels(): Readonly<Record<SortColumn, string>> {
  const { t } = useTranslation(['catalogue', 'common']);
  return useMemo(
    () => ({
      id: t('column.id'),
      title: t('column.title'),
      task: t('column.task'),
      fact: t('common:term.fact'),
      plan: t('common:term.plan'),
      verdict: t('common:verdict.label'),
      lag: t('column.lag'),
      origin: t('column.origin'),
      agency: t('column.agency'),
    }),
    [t],
  );
}
