import { keyOfSeries } from '@/domain/regional-series';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Select } from '@/shared/ui/select';
import { useSearchChange } from '@/shared/url/use-search-change';
import type { ComparedSeries } from './compare-choice';
import type { CompareSearch } from './compare-search';
import { useSeriesName } from './use-series-name';

interface SeriesSelectProps {
  readonly list: readonly ComparedSeries[];
  readonly chosen: ComparedSeries;
}

/** The indicator of the chart; of one with parts, the part. */
export function SeriesSelect({ list, chosen }: SeriesSelectProps) {
  const { t } = useTranslation('compare');
  const nameOf = useSeriesName();
  const onChange = useSearchChange<CompareSearch>();
  const choose = (key: string | null) => {
    const [indicator = null, series = null] = key?.split('.') ?? [];
    void onChange({ indicator, series });
  };
  return (
    <Select
      label={t('choice.indicator')}
      value={keyOfSeries(chosen)}
      options={list.map((option) => ({ value: keyOfSeries(option), name: nameOf(option) }))}
      onChoose={choose}
    />
  );
}
