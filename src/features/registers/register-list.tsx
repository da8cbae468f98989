import { type ReactNode, useMemo } from 'react';
import type { Register } from '@/contracts/registers';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import type { Column, FileColumn } from '@/shared/list/column';
import { DataTable } from '@/shared/list/data-table';
import { EmptyResult } from '@/shared/list/empty-result';
import { FilterBar } from '@/shared/list/filter-bar';
import type { Facet } from '@/shared/list/filter-rows';
import folded from '@/shared/list/folded-rows.module.css';
import { ListBar } from '@/shared/list/list-bar';
import { ListMenu } from '@/shared/list/list-menu';
import { cellOf } from '@/shared/list/to-file';
import { useList } from '@/shared/list/use-list';
import { useMarkedRow } from '@/shared/list/use-marked-row';
import { useSorting } from '@/shared/list/use-sorting';
import { useSearchChange } from '@/shared/url/use-search-change';
import { useActName } from './act-line';
import { type RegisterEntry, rowAddress } from './register-entry';
import type { RegisterSearch } from './register-search';

const NO_FACETS: readonly never[] = [];
const NOTE: FileColumn<RegisterEntry> = { code: 'note', cell: ({ note }, { language }) => note?.[language] ?? null };

interface RegisterListProps<Row> {
  readonly register: Pick<Register, 'name' | 'title' | 'dataDate' | 'act'>;
  readonly caption: ReactNode;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly search: RegisterSearch;
  readonly facets?: readonly Facet<Row>[];
  /** A facet whose options head the rows as well. */
  readonly groupBy?: Facet<Row>;
  readonly className?: string | undefined;
  /** What a row comes to in a few words, while it is folded on a phone: its parts, those that it has. */
  readonly briefOf?: (row: Row) => readonly (string | false | null)[];
  /** More to choose, beside search and facets. */
  readonly controls?: ReactNode;
  /** Between the count and the table, from the rows in view. */
  readonly between?: (rows: readonly Row[]) => ReactNode;
}

/** Search, choices, their count and the table: a register is this with its columns. */
export function RegisterList<Row extends RegisterEntry>(props: RegisterListProps<Row>) {
  const { register, caption, rows, columns: plain, search, facets = NO_FACETS, groupBy, className, briefOf, controls, between } = props;
  const { t } = useTranslation('registers');
  const language = useLanguage();
  const onChange = useSearchChange<RegisterSearch>();
  const actName = useActName();
  const columns = useMemo(() => plain.map(withNote), [plain]);
  const list = useList({ rows, columns, facets, search, onChange });
  const sorting = useSorting(list);
  const marked = useMarkedRow(list.rows.map(rowAddress).join(' '), list.active.length > 0);
  const source = register.act && `${actName(register.act)}. ${register.act.title[language]}`;
  return (
    <>
      <FilterBar list={list} label={t('filter.legend')} searchLabel={t('search.label')} more={controls} />
      <ListBar
        list={list}
        count={
          list.rows.length === rows.length
            ? t('count.all', { count: rows.length })
            : t('count.found', { count: list.rows.length, total: rows.length })
        }
      >
        <ListMenu
          side="end"
          name={[register.name]}
          title={register.title[language]}
          rows={list.rows}
          {...{ columns, beside: [NOTE], dataDate: register.dataDate }}
          own={() => (source === null ? [] : [{ code: 'source', label: t('act.sourceLabel'), value: source }])}
        />
      </ListBar>
      {between?.(list.rows)}
      {list.rows.length > 0 ? (
        <DataTable
          {...{ caption, columns, sorting, marked }}
          className={[className, briefOf && folded['folded']].filter(Boolean).join(' ')}
          groups={toGroups(list.rows, search.sort === null ? groupBy : undefined)}
          keyOf={rowAddress}
          addressOf={rowAddress}
          room="roomy"
          rows="lines"
          briefOf={briefOf && ((row: Row) => briefOf(row).filter(Boolean).join(' · '))}
          isOpen={search.q !== ''}
        />
      ) : (
        <EmptyResult list={list} title={t('empty.title')} dropText={(dropped) => t('empty.drop', dropped)} />
      )}
    </>
  );
}

/** Our note stands under the title of its row and is found with it; in a file it has a column of its own. */
function withNote<Row extends RegisterEntry>(column: Column<Row>): Column<Row> {
  if (column.kind !== 'title') return column;
  return {
    ...column,
    show: (row) => (
      <>
        {column.show(row)} {row.note && <Note note={row.note} />}
      </>
    ),
    texts: (row) => [...(column.texts?.(row) ?? []), ...(row.note ? [row.note] : [])],
    cell: (row, language) => cellOf(row, column, language),
  };
}

function Note({ note }: { note: NonNullable<RegisterEntry['note']> }) {
  const { t } = useTranslation('registers');
  const language = useLanguage();
  return <small className="note line above-1">{t('row.note', { text: note[language] })}</small>;
}

function toGroups<Row>(rows: readonly Row[], facet: Facet<Row> | undefined) {
  if (!facet) return [{ key: 'all', rows }];
  return facet.options
    .map(({ value, name }) => ({ key: value, title: name, rows: rows.filter((row) => facet.optionsOf(row).includes(value)) }))
    .filter((group) => group.rows.length > 0);
}
