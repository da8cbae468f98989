import { useTranslation } from 'react-i18next';
import { useNavigate } from '@/shared/url/address';
import styles from './compare.module.css';
import type { SeriesChoice } from './compare-choice';
import { useSeriesName } from './use-series-name';

interface SeriesSelectProps {
  readonly list: readonly SeriesChoice[];
  readonly chosen: SeriesChoice;
}

const keyOf = ({ indicator, part }: SeriesChoice) => `${indicator.id}.${part.code}`;

/** The indicator of the chart; of one with parts, the part. */
export function SeriesSelect({ list, chosen }: SeriesSelectProps) {
  const { t } = useTranslation('compare');
  const nameOf = useSeriesName();
  const navigate = useNavigate({ from: '/$lang/compare' });
  const choose = (key: string) => {
    const [indicator = null, series = null] = key.split('.');
    void navigate({ to: './', search: (old) => ({ ...old, indicator, series }), resetScroll: false });
  };
  return (
    <label className={styles['field']}>
      <span>{t('choice.indicator')}</span>
      <select value={keyOf(chosen)} onChange={(event) => choose(event.target.value)}>
        {list.map((option) => (
          <option key={keyOf(option)} value={keyOf(option)}>
            {nameOf(option)}
          </option>
        ))}
      </select>
    </label>
  );
}
