import type { SeriesYear } from '@/domain/series';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Link } from '@/shared/url/address';

/** Where published values are, for a view that shows none: their years as links, or a way to an indicator that has some. */
export function PublishedYears({ years }: { years: readonly SeriesYear[] }) {
  const { t } = useTranslation('regions');
  if (years.length === 0) {
    return (
      <p>
        {t('published.none')}{' '}
        <Link to="./" search={(search) => ({ ...search, indicator: null, series: null, year: null })} resetScroll={false}>
          {t('published.elsewhere')}
        </Link>
      </p>
    );
  }
  return (
    <p>
      {t('published.years')}
      {years.map((year, i) => (
        <span key={year}>
          {i > 0 && ','}{' '}
          <Link to="./" search={(search) => ({ ...search, year })} resetScroll={false}>
            {year}
          </Link>
        </span>
      ))}
      .
    </p>
  );
}
