import { useMemo, useState } from 'react';
import type { Finding } from '@/domain/checks/check-list';
import { SEVERITIES } from '@/domain/choices';
import { useFormat } from '@/shared/i18n/use-format';
import { useTranslation } from '@/shared/i18n/use-translation';
import type { Column } from '@/shared/list/column';
import { DataTable } from '@/shared/list/data-table';
import { EmptyResult } from '@/shared/list/empty-result';
import { FilterBar } from '@/shared/list/filter-bar';
import type { Facet } from '@/shared/list/filter-rows';
import { ListBar } from '@/shared/list/list-bar';
import { ListMenu } from '@/shared/list/list-menu';
import { useList } from '@/shared/list/use-list';
import { useSorting } from '@/shared/list/use-sorting';
import { useSearchChange } from '@/shared/url/use-search-change';
import type { ReportSearch } from '../report-search';
import { useAboutName } from '../use-about-name';
import { type FindingRow, toFindingRows } from './finding-rows';
import { useFindingWords } from './use-finding-words';

interface FindingsListProps {
  readonly findings: readonly Finding[];
  readonly dataDate: string;
  readonly search: Pick<ReportSearch, 'severity' | 'code' | 'q' | 'sort' | 'order'>;
  /** Words of the name of its file. */
  readonly name: string;
  /** All of them stand in the published table: the place says nothing, and a value that is noticed need not be wrong, so they have words of their own. */
  readonly published?: { readonly title: string; readonly noticed: string };
}

/** As many stand on the page at first, and come with each press: ten thousand rows would keep the page busy. */
const AT_ONCE = 100;

/** All findings: place, what is wrong, what to do; to be narrowed, sorted, and taken away as a file. */
export function FindingsList({ findings, dataDate, search, name, published }: FindingsListProps) {
  const { t } = useTranslation('checks');
  const { number } = useFormat();
  const onChange = useSearchChange<ReportSearch>();
  const rows = useMemo(() => toFindingRows(findings), [findings]);
  const columns = useColumns(rows, published?.noticed);
  const facets = useFacets(rows);
  const title = published?.title ?? t('findings.title');
  const list = useList({ rows, columns, facets, search, onChange });
  const sorting = useSorting(list);
  const [shown, setShown] = useState(AT_ONCE);
  return (
    <>
      <FilterBar list={list} label={t('findings.filter')} searchLabel={t('findings.search')} />
      <ListBar list={list} count={t('findings.count', { n: number(list.rows.length, 0), of: number(rows.length, 0) })}>
        <ListMenu side="end" name={[name]} rows={list.rows} {...{ title, columns, dataDate }} />
      </ListBar>
      {list.rows.length > 0 ? (
        <DataTable
          caption={title}
          columns={columns}
          sorting={sorting}
          groups={[{ key: 'all', rows: list.rows.slice(0, shown) }]}
          keyOf={({ number }) => String(number)}
          room="roomy"
        />
      ) : (
        <EmptyResult list={list} title={t('findings.none')} dropText={(dropped) => t('findings.drop', dropped)} />
      )}
      {list.rows.length > shown && (
        <button type="button" className="button" onClick={() => setShown((before) => before + AT_ONCE)}>
          {t('findings.more', { n: Math.min(AT_ONCE, list.rows.length - shown) })}
        </button>
      )}
    </>
  );
}

function useColumns(rows: readonly FindingRow[], noticed: string | undefined): Column<FindingRow>[] {
  const { t } = useTranslation('checks');
  const words = useFindingWords();
  const nameOf = useAboutName(rows.map(({ about }) => about));
  return useMemo(() => {
    // the sentences are there in the reader's language only
    const both = (text: string) => [{ kk: text, ru: text }];
    const aboutOf = ({ about }: FindingRow) => (about ? nameOf(about) : '');
    const columns: Column<FindingRow>[] = [
      {
        key: 'severity',
        label: t('column.severity'),
        kind: 'short',
        width: '14%',
        show: ({ severity }) => <span data-severity={severity}>{t(`severity.${severity}`)}</span>,
        texts: ({ severity }) => both(t(`severity.${severity}`)),
      },
      {
        key: 'place',
        label: t('column.place'),
        width: '18%',
        show: words.place,
        texts: (row) => both(words.place(row)),
        sort: ({ file, sheet = '', line }) => `${file} ${sheet} ${String(line ?? 0).padStart(7, '0')}`,
      },
      { key: 'about', label: t('column.about'), width: '22%', show: aboutOf, texts: (row) => both(aboutOf(row)), sort: aboutOf },
      { key: 'wrong', label: noticed ?? t('column.wrong'), kind: 'title', show: words.wrong, texts: (row) => both(words.wrong(row)) },
      { key: 'remedy', label: t('column.remedy'), kind: 'long', width: '23%', show: words.remedy, texts: (row) => both(words.remedy(row)) },
    ];
    return noticed === undefined ? columns : columns.filter(({ key }) => key !== 'place');
  }, [t, words, nameOf, noticed]);
}

function useFacets(rows: readonly FindingRow[]): Facet<FindingRow>[] {
  const { t } = useTranslation('checks');
  return useMemo(() => {
    const kinds = [...new Set(rows.map(({ code }) => code))];
    return [
      {
        key: 'severity',
        label: t('column.severity'),
        options: SEVERITIES.map((value) => ({ value, name: t(`severity.${value}`) })),
        optionsOf: ({ severity }) => [severity],
      },
      {
        key: 'code',
        label: t('column.code'),
        options: kinds.map((value) => ({ value, name: t(`kind.${value}` as 'kind.out-of-bounds') })),
        optionsOf: ({ code }) => [code],
      },
    ];
  }, [rows, t]);
}
