import { useTranslation } from 'react-i18next';
import styles from './filter-bar.module.css';
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
  return (
    <label className={styles['facet']}>
      <span>{label}</span>
      <select value={value ?? ''} onChange={(event) => onChoose(event.target.value || null)}>
        <option value="">{t('facet.all')}</option>
        {options.map((option) => {
          const count = counts.get(option.value) ?? 0;
          return (
            <option key={option.value} value={option.value} disabled={count === 0 && option.value !== value}>
              {t('facet.option', { name: option.name, n: count })}
            </option>
          );
        })}
      </select>
    </label>
  );
}
