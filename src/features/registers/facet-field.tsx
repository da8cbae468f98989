import { useTranslation } from 'react-i18next';
import styles from './controls.module.css';
import type { RegisterFacet } from './register-column';

interface FacetFieldProps<Row> {
  readonly facet: RegisterFacet<Row>;
  readonly counts: Readonly<Record<string, number>>;
  readonly value: string | null;
  readonly onChoose: (value: string | null) => void;
}

/** One choice; an option that would show nothing cannot be chosen. */
export function FacetField<Row>({ facet, counts, value, onChoose }: FacetFieldProps<Row>) {
  const { t } = useTranslation('registers');
  return (
    <label className={styles['field']}>
      <span>{facet.label}</span>
      <select value={value ?? ''} onChange={(event) => onChoose(event.target.value || null)}>
        <option value="">{t('facet.all')}</option>
        {facet.options.map((option) => {
          const count = counts[option.value] ?? 0;
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
