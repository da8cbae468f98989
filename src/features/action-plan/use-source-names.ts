import { useCallback } from 'react';
import { MEASURE_SOURCES, type MeasureSource } from '@/domain/measure-source';
import { useTranslation } from '@/shared/i18n/use-translation';

/** Who pays, in words; two sources of one amount are said not to be split. */
export function useSourceNames(): (sources: readonly MeasureSource[]) => string {
  const { t } = useTranslation('action-plan');
  return useCallback(
    (sources) => {
      const names = MEASURE_SOURCES.filter((source) => sources.includes(source))
        .map((source) => t(`source.${source}`))
        .join(' + ');
      return sources.length > 1 ? t('money.unsplit', { names }) : names;
    },
    [t],
  );
}
