import { useSuspenseQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { Finding } from '@/domain/checks/check-list';
import { indicatorName } from '@/domain/indicator-name';
import { nameOfRegion } from '@/domain/region-names';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { bodiesQuery } from './bodies-query';
import { placeNamesQuery } from './place-names-query';

type About = NonNullable<Finding['about']>;

/** What a place is called: indicator with its part, region, year. Suspends. */
export function useAboutName(): (about: About) => string {
  const { t } = useTranslation('report');
  const language = useLanguage();
  const indicators = useSuspenseQuery(placeNamesQuery).data;
  const { regions } = useSuspenseQuery(bodiesQuery).data;
  const byId = useMemo(() => new Map(indicators.map((indicator) => [indicator.id, indicator])), [indicators]);
  return useCallback(
    ({ indicator: id, series, region: code, year }) => {
      const indicator = byId.get(id);
      const part = indicator?.series.find((candidate) => candidate.code === series);
      // a promise beside the indicators is known by its id, which the form and the register have
      const other = id.startsWith('c-') ? t('place.promise', { id }) : `${id} ${series}`;
      const name = indicator && part ? indicatorName(indicator, part, language) : other;
      const region = regions.find((candidate) => candidate.id === code);
      return region
        ? t('place.region', { name, region: nameOfRegion(region, year).short[language], year })
        : t('place.nation', { name, year });
    },
    [byId, regions, language, t],
  );
}
