import { useTranslation } from 'react-i18next';
import styles from './action-plan.module.css';
import { type ActionPlanSearch, actionPlanDefaults } from './action-plan-search';
import { type Filter, type FilterResult, withoutFilter } from './plan-filter';
import type { PlanOptions } from './use-plan-options';

interface EmptyResultProps {
  readonly search: ActionPlanSearch;
  readonly active: FilterResult['active'];
  readonly options: PlanOptions;
  readonly onWiden: (change: Partial<ActionPlanSearch>) => void;
}

/** Nothing fits: which condition to drop, and what that would show. */
export function EmptyResult({ search, active, options, onWiden }: EmptyResultProps) {
  const { t } = useTranslation('action-plan');
  const helpful = active.filter(({ rowsWithout }) => rowsWithout > 0);
  const nameOf = (filter: Filter) =>
    filter === 'q'
      ? t('filter.query', { text: search.q.trim() })
      : (options[filter].find(({ value }) => value === String(search[filter]))?.name ?? '');
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
          <button type="button" onClick={() => onWiden(actionPlanDefaults)}>
            {t('filter.reset')}
          </button>
        </li>
      </ul>
    </section>
  );
}
