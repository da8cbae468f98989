import { useTranslation } from 'react-i18next';
import { chosenOf, type Filter, type FilterResult, type Filters, withoutFilter, withoutFilters } from './catalogue-filter';
import styles from './filters.module.css';
import { chosenNames, type OptionNames } from './use-option-names';

interface EmptyResultProps {
  readonly filters: Filters;
  readonly active: FilterResult['active'];
  readonly options: OptionNames;
  readonly onWiden: (change: Partial<Filters>) => void;
}

/** Nothing fits: which condition to drop, and what that would show. */
export function EmptyResult({ filters, active, options, onWiden }: EmptyResultProps) {
  const { t } = useTranslation('catalogue');
  const helpful = active.filter(({ rowsWithout }) => rowsWithout > 0);
  const nameOf = (filter: Filter) =>
    filter === 'q' ? t('filter.query', { text: filters.q.trim() }) : chosenNames(options[filter], chosenOf(filters, filter));
  return (
    <section className={styles['empty']} aria-labelledby="empty-result">
      <h2 id="empty-result">{t('empty.title')}</h2>
      <p>{t(helpful.length > 0 ? 'empty.hint' : 'empty.hintAll')}</p>
      <ul className={styles['widen']}>
        {helpful.map(({ filter, rowsWithout }) => (
          <li key={filter}>
            <button type="button" onClick={() => onWiden(withoutFilter(filter))}>
              {t('empty.drop', { name: nameOf(filter), count: rowsWithout })}
            </button>
          </li>
        ))}
        <li>
          <button type="button" onClick={() => onWiden(withoutFilters())}>
            {t('filter.reset')}
          </button>
        </li>
      </ul>
    </section>
  );
}
