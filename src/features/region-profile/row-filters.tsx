import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/shared/i18n/use-language';
import { useSpokenChange } from '@/shared/ui/spoken-change';
import { useNavigate } from '@/shared/url/address';
import type { ProfileGroup } from './profile-row';
import { type RegionProfileSearch, regionProfileDefaults, SORTS, VERDICT_FILTERS } from './region-profile-search';
import { verdictOfRow } from './row-order';
import styles from './rows.module.css';

interface RowFiltersProps {
  readonly groups: readonly ProfileGroup[];
  readonly search: RegionProfileSearch;
  /** Rows that are left. */
  readonly count: number;
}

/** Task, verdict and order, kept in the address; how many rows are left is announced. */
export function RowFilters({ groups, search, count }: RowFiltersProps) {
  const { t } = useTranslation(['region', 'common']);
  const lang = useLanguage();
  const navigate = useNavigate({ from: '/$lang/regions/$id' });
  const choose = (change: Partial<RegionProfileSearch>) =>
    void navigate({ to: './', search: (old) => ({ ...old, ...change }), resetScroll: false });
  const rows = groups.flatMap((group) => group.rows);
  const shown = VERDICT_FILTERS.filter((verdict) => verdict === search.verdict || rows.some((row) => verdictOfRow(row) === verdict));
  const isFiltered = search.task !== null || search.verdict !== null;
  useSpokenChange(`${t('filter.sort')}: ${t(`sort.${search.sort}`)}.`);
  return (
    <div className={styles['filters']}>
      <label>
        <span>{t('filter.task')}</span>
        <select value={search.task ?? ''} onChange={(event) => choose({ task: event.target.value || null })}>
          <option value="">{t('filter.all')}</option>
          {groups.map(({ id, kind, title }) => (
            <option key={id} value={id}>
              {`${t(kind === 'goal' ? 'common:term.goal' : 'common:term.task', { n: id })}: ${title[lang]}`}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t('common:verdict.label')}</span>
        <select
          value={search.verdict ?? ''}
          onChange={(event) => choose({ verdict: VERDICT_FILTERS.find((verdict) => verdict === event.target.value) ?? null })}
        >
          <option value="">{t('filter.all')}</option>
          {shown.map((verdict) => (
            <option key={verdict} value={verdict}>
              {t(`common:verdict.${verdict}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t('filter.sort')}</span>
        <select value={search.sort} onChange={(event) => choose({ sort: SORTS.find((sort) => sort === event.target.value) ?? 'task' })}>
          {SORTS.map((sort) => (
            <option key={sort} value={sort}>
              {t(`sort.${sort}`)}
            </option>
          ))}
        </select>
      </label>
      <p role="status" className={styles['count']}>
        {t('filter.count', { count })}
      </p>
      {isFiltered && (
        <button type="button" onClick={() => choose({ task: regionProfileDefaults.task, verdict: regionProfileDefaults.verdict })}>
          {t('filter.reset')}
        </button>
      )}
    </div>
  );
}
