import { useFormat } from '../i18n/use-format';
import { useTranslation } from '../i18n/use-translation';
import { Select } from '../ui/select';
import type { FacetOption } from './filter-rows';

interface FacetSelectProps {
  readonly label: string;
  readonly options: readonly FacetOption[];
  /** Rows per option under the other filters. */
  readonly counts: ReadonlyMap<string, number>;
  readonly value: string | null;
  readonly onChoose: (value: string | null) => void;
}

/** One filter with one choice; an option that would show nothing cannot be chosen. */
export function FacetSelect({ label, options, counts, value, onChoose }: FacetSelectProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const counted = options.map((option) => {
    const n = counts.get(option.value) ?? 0;
    const name = t('facet.option', { name: option.name, n: number(n, 0) });
    return { value: option.value, name, isDisabled: n === 0 && option.value !== value };
  });
  return <Select label={label} options={counted} value={value} none={t('facet.all')} onChoose={onChoose} />;
}
