import { type ReactNode, useCallback, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Register } from '@/contracts/registers';
import { DownloadMenu } from '@/shared/downloads/download-menu';
import { useLanguage } from '@/shared/i18n/use-language';
import { FacetSelect } from '@/shared/ui/facet-select';
import { SearchBox } from '@/shared/ui/search-box';
import { useActName } from './act-line';
import styles from './controls.module.css';
import type { RegisterColumn, RegisterEntry, RegisterFacet } from './register-column';
import { toRegisterFile } from './register-file';
import { chosen, toRegisterView } from './register-rows';
import type { RegisterSearch } from './register-search';
import { RegisterTable } from './register-table';
import { useRegisterNavigate } from './use-register-navigate';

const NO_FACETS: readonly never[] = [];

interface RegisterListProps<Row> {
  readonly register: Pick<Register, 'name' | 'title' | 'dataDate' | 'act'>;
  readonly caption: ReactNode;
  readonly rows: readonly Row[];
  readonly columns: readonly RegisterColumn<Row>[];
  readonly search: RegisterSearch;
  readonly facets?: readonly RegisterFacet<Row>[];
  /** A facet whose options head the rows as well. */
  readonly groupBy?: RegisterFacet<Row>;
  /** More to choose, beside search and facets. */
  readonly controls?: ReactNode;
  /** Between the count and the table, from the rows in view. */
  readonly between?: (rows: readonly Row[]) => ReactNode;
}

/** Search, choices, their count and the table: a register is this with its columns. */
export function RegisterList<Row extends RegisterEntry>(props: RegisterListProps<Row>) {
  const { register, caption, rows, columns, search, facets = NO_FACETS, groupBy, controls, between } = props;
  const { t } = useTranslation('registers');
  const language = useLanguage();
  const navigate = useRegisterNavigate();
  const onSearch = useCallback((q: string) => navigate({ q }, { replace: true }), [navigate]);
  const actName = useActName();
  const source = register.act && { label: t('act.sourceLabel'), name: `${actName(register.act)}. ${register.act.title[language]}` };
  const countRef = useRef<HTMLParagraphElement>(null);
  const view = toRegisterView(rows, { columns, facets, search, language });
  const groups = toGroups(view.rows, search.sort === null ? groupBy : undefined);

  async function showAll() {
    await navigate({ q: '', stage: null, act: null, quarter: null });
    // the pressed button goes away with the message
    countRef.current?.focus();
  }

  return (
    <>
      <div className={styles['controls']}>
        <SearchBox label={t('search.label')} q={search.q} onSearch={onSearch} />
        {facets.map((facet) => (
          <FacetSelect
            key={facet.key}
            label={facet.label}
            options={facet.options}
            counts={new Map(Object.entries(view.counts[facet.key] ?? {}))}
            value={chosen(facet, search)}
            onChoose={(value) => void navigate({ [facet.key]: value })}
          />
        ))}
        {controls}
      </div>
      <div className={styles['bar']}>
        <p role="status" className={styles['count']} ref={countRef} tabIndex={-1}>
          {view.rows.length === rows.length
            ? t('count.all', { count: rows.length })
            : t('count.found', { count: view.rows.length, total: rows.length })}
        </p>
        <DownloadMenu table={(context) => toRegisterFile({ register, rows: view.rows, columns, source }, context)} side="end" />
      </div>
      {between?.(view.rows)}
      {view.rows.length > 0 ? (
        <RegisterTable {...{ caption, columns, groups, search, navigate }} />
      ) : (
        <button type="button" className={styles['button']} onClick={() => void showAll()}>
          {t('search.showAll')}
        </button>
      )}
    </>
  );
}

function toGroups<Row>(rows: readonly Row[], facet: RegisterFacet<Row> | undefined) {
  if (!facet) return [{ key: 'all', title: '', rows }];
  return facet.options
    .map(({ value, name }) => ({ key: value, title: name, rows: rows.filter((row) => facet.has(row, value)) }))
    .filter((group) => group.rows.length > 0);
}
