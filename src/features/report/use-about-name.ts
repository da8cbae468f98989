import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { Finding } from '@/domain/checks/check-list';
import { indicatorName } from '@/domain/indicator-name';
import { isPromise, shortWording } from '@/domain/promise-wording';
import { nameOfRegion } from '@/domain/region-names';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { bodiesQuery } from './bodies-query';
import { placeNamesQuery, promiseNamesQuery } from './place-names-query';

type About = NonNullable<Finding['about']>;

/**
 * What a place is called: indicator with its part, or a promise in its first words; region, year. Suspends.
 *
 * `abouts`: all that will be asked for; only a promise among them costs the file of the promises.
 */
export function useAboutName(abouts: readonly (Pick<About, 'indicator'> | undefined)[]): (about: About) => string {
  const { t } = useTranslation('checks');
  const language = useLanguage();
  const indicators = useSuspenseQuery(placeNamesQuery).data;
  const { regions } = useSuspenseQuery(bodiesQuery).data;
  const hasPromises = abouts.some((about) => about && isPromise(about.indicator));
  const promises = useSuspenseQueries({ queries: [promiseNamesQuery].filter(() => hasPromises) })[0]?.data;
  const byId = useMemo(() => new Map(indicators.map((indicator) => [indicator.id, indicator])), [indicators]);
  return useCallback(
    ({ indicator: id, series, region: code, year }) => {
      const indicator = byId.get(id);
      const part = indicator?.series.find((candidate) => candidate.code === series);
      // its id is what the form and the register of the promises have
      const promise = promises?.[id];
      const other = promise ? t('place.promise', { id, text: shortWording(promise[language]) }) : `${id} ${series}`;
      const name = indicator && part ? indicatorName(indicator, part, language) : other;
      const region = regions.find((candidate) => candidate.id === code);
      return region
        ? t('place.region', { name, region: nameOfRegion(region, year).short[language], year })
        : t('place.nation', { name, year });
    },
    [byId, promises, regions, language, t],
  );
}
