import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/shared/i18n/use-language';
import { Select } from '@/shared/ui/select';
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
    <div className={styles['filters']} data-only="script">
      <Select
        label={t('filter.task')}
        value={search.task}
        none={t('filter.all')}
        options={groups.map(({ id, kind, title }) => ({
          value: id,
          name: `${t(kind === 'goal' ? 'common:term.goal' : 'common:term.task', { n: id })}: ${title[lang]}`,
        }))}
        onChoose={(task) => choose({ task })}
      />
      <Select
        label={t('common:verdict.label')}
        value={search.verdict}
        none={t('filter.all')}
        options={shown.map((verdict) => ({ value: verdict, name: t(`common:verdict.${verdict}`) }))}
        onChoose={(verdict) => choose({ verdict })}
      />
      <Select
        label={t('filter.sort')}
        value={search.sort}
        options={SORTS.map((sort) => ({ value: sort, name: t(`sort.${sort}`) }))}
        onChoose={(sort) => choose({ sort: sort ?? 'task' })}
      />
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
