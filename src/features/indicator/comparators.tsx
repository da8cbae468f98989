import { useTranslation } from '@/shared/i18n/use-translation';
import { OfOrigin } from '@/shared/ui/fact-value';
import { SourceLink } from '@/shared/ui/source-link';
import styles from './indicator.module.css';
import type { IndicatorView } from './indicator-view';
import { useFigures } from './use-figures';

/** Averages of other countries for the chosen series, beside the country's own result of the same year. */
export function Comparators({ view: { detail, part, series } }: { view: IndicatorView }) {
  const { t } = useTranslation('indicator');
  const figures = useFigures(series);
  const shown = detail.comparators.filter((comparator) => comparator.series === part.code);
  if (shown.length === 0) return null;
  return (
    <ul className={styles['comparators']}>
      {shown.map(({ code, year, value, source }) => {
        const { fact: own = null, provenance = null } = series.points.find((point) => point.year === year) ?? {};
        const name = code === 'OECD' ? t('comparator.OECD') : code;
        return (
          <li key={`${code}-${year}`}>
            {t('comparator.value', { name, year, value: figures.value(value) })}{' '}
            {own !== null && (
              <OfOrigin origin={provenance}>
                {t('comparator.own', { value: figures.value(own), difference: figures.difference(own - value) })}
              </OfOrigin>
            )}{' '}
            <SourceLink source={source} />
          </li>
        );
      })}
    </ul>
  );
}
