import { useTranslation } from 'react-i18next';
import { Select } from '@/shared/ui/select';
import { useNavigate } from '@/shared/url/address';
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
  const choose = (key: string | null) => {
    const [indicator = null, series = null] = key?.split('.') ?? [];
    void navigate({ to: './', search: (old) => ({ ...old, indicator, series }), resetScroll: false });
  };
  return (
    <Select
      label={t('choice.indicator')}
      value={keyOf(chosen)}
      options={list.map((option) => ({ value: keyOf(option), name: nameOf(option) }))}
      onChoose={choose}
    />
  );
}
