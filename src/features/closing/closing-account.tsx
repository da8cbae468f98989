import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { closingQuery, indicatorListQuery, programmeQuery } from '@/shared/api/queries';
import { useClosingSentence } from '@/shared/closing/use-closing-sentence';
import { useClosingWord } from '@/shared/closing/use-closing-words';
import { DownloadMenu } from '@/shared/downloads/download-menu';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import type { Column } from '@/shared/list/column';
import { DataTable } from '@/shared/list/data-table';
import { EmptyResult } from '@/shared/list/empty-result';
import { FilterBar } from '@/shared/list/filter-bar';
import { ListBar } from '@/shared/list/list-bar';
import { type List, useList } from '@/shared/list/use-list';
import { Choice } from '@/shared/ui/choice';
import { StatusLine } from '@/shared/ui/status-line';
import { hiddenOnPhone } from '@/shared/ui/visually-hidden';
import { Link } from '@/shared/url/address';
import { useSearchChange } from '@/shared/url/use-search-change';
import styles from './closing.module.css';
import { toClosingColumns } from './closing-columns';
import { toClosingFacets } from './closing-facets';
import { ClosingFinding } from './closing-finding';
import { ClosingPicture, GroupBadge } from './closing-picture';
import { type ClosingRow, groupRows, toClosingRows } from './closing-rows';
import { type ClosingSearch, READINGS } from './closing-search';
import { LaterActs } from './later-acts';
import { type PaperNotes, toPaperNotes } from './paper-notes';
import { PreviousProgramme } from './previous-programme';
import { useRealisticSentence } from './use-realistic-sentence';
import { WhatItTakes } from './what-it-takes';

/** What became of each promise, by what is published; a reading with demo values is another one and says so. */
export function ClosingAccount({ search }: { search: ClosingSearch }) {
  const { t } = useTranslation(['closing-page', 'common']);
  const language = useLanguage();
  const { day } = useFormat();
  // the reading is chosen on this page: the switch that hides demo values elsewhere turns no reason into another one
  const { indicators } = useSuspenseQuery(indicatorListQuery).data;
  const { data: closing } = useSuspenseQuery(closingQuery);
  const { data: programme } = useSuspenseQuery(programmeQuery);
  const onChange = useSearchChange<ClosingSearch>();
  const withDemo = search.reading === 'with-demo';
  const rows = useMemo(() => toClosingRows(indicators, closing, { withDemo }), [indicators, closing, withDemo]);
  const notes = useMemo(() => toPaperNotes(rows, language), [rows, language]);
  const columns = useClosingColumns(closing.places, programme.agencies, notes);
  const facets = useMemo(() => toClosingFacets(programme, t, language), [programme, t, language]);
  const list = useList({ rows, columns, facets, search, onChange });
  const date = t('data', { date: day(closing.dataDate, 'attributive') });
  const isAll = list.rows.length === rows.length;
  return (
    <div data-print="alone">
      <ClosingFinding rows={list.rows} agencies={programme.agencies} />
      <ClosingPicture rows={list.rows} withDemo={withDemo} date={date} />
      <FilterBar list={list} label={t('filter.legend')} searchLabel={t('filter.search')}>
        <Choice
          label={t('reading.label')}
          name="reading"
          value={search.reading}
          options={READINGS.map((value) => ({ value, text: t(value === 'published' ? 'reading.published' : 'reading.demo') }))}
        />
      </FilterBar>
      {withDemo && <p className="note below-3">{t('reading.demoNote')}</p>}
      <ListBar
        list={list}
        count={isAll ? t('count.all', { count: rows.length }) : t('count.found', { n: list.rows.length, total: rows.length })}
      >
        <DownloadMenu
          side="end"
          table={async (context) =>
            (await import('./closing-download')).toClosingTable({ rows: list.rows, columns, dataDate: closing.dataDate }, context)
          }
        />
      </ListBar>
      <ClosingTable {...{ list, columns }} />
      {notes.texts.length > 0 && <NotesOnPaper notes={notes} rows={list.rows} />}
      <ComparedNote />
      <WhatItTakes rows={rows} before={closing.before} search={search} />
      <PreviousProgramme previous={closing.previous} />
      <LaterActs lineage={closing.lineage} />
      <div className="above-4">
        <StatusLine isAfterRepeal />
      </div>
      <p className="note above-2">
        {t('common:site.name')}. {date}
      </p>
    </div>
  );
}

/** The promises in groups by what became of them, or the way out where none is left. */
function ClosingTable({ list, columns }: { list: List<ClosingRow>; columns: readonly Column<ClosingRow>[] }) {
  const { t } = useTranslation('closing-page');
  if (list.rows.length === 0) {
    return <EmptyResult list={list} title={t('empty.title')} dropText={(dropped) => t('empty.drop', dropped)} />;
  }
  return (
    <DataTable
      caption={<span className={hiddenOnPhone}>{t('table.caption')}</span>}
      className={styles['table']}
      columns={columns}
      groups={groupRows(list.rows).map((group) => ({
        key: group.word,
        address: group.word,
        title: <GroupBadge word={group.word} />,
        rows: group.rows,
      }))}
      keyOf={({ indicator }) => indicator.id}
      originOf={({ closed }) => closed.worst?.closing.basis ?? closed.silent?.closing.lastKnown?.basis ?? null}
      room="roomy"
      rows="lines"
    />
  );
}

/** Against what others have reached the paces are held, and where they stand. */
function ComparedNote() {
  const { t } = useTranslation('closing-page');
  const language = useLanguage();
  return (
    <details className="open-wide small above-3" data-only="screen">
      <summary>{t('realistic.comparedTitle')}</summary>
      <p className="note measure">
        {t('realistic.compared')}{' '}
        <Link to="/$lang/world/" params={{ lang: language }}>
          {t('realistic.comparedLink')}
        </Link>
      </p>
    </details>
  );
}

/** What the rows in view note, below the table: a column of paper is too narrow for it. */
function NotesOnPaper({ notes: { texts, numberOf }, rows }: { notes: PaperNotes; rows: readonly ClosingRow[] }) {
  const { t } = useTranslation('closing-page');
  const numbers = new Set(rows.map(numberOf));
  const told = texts.flatMap((text, i) => (numbers.has(i + 1) ? [`${i + 1}) ${text}`] : []));
  return told.length > 0 && <p className={`${styles['onPaper']} ${styles['footnotes']}`}>{t('notes.paper', { notes: told.join(' ') })}</p>;
}

function useClosingColumns(
  places: Parameters<typeof useRealisticSentence>[0],
  agencies: Parameters<typeof toClosingColumns>[1]['agencies'],
  { numberOf }: PaperNotes,
) {
  const { t } = useTranslation(['closing-page', 'common']);
  const language = useLanguage();
  const word = useClosingWord();
  const sentenceOf = useClosingSentence();
  const realisticOf = useRealisticSentence(places);
  return toClosingColumns(t, {
    ...{ language, agencies, word },
    sentence: ({ indicator, closed }: ClosingRow) => sentenceOf(indicator, closed),
    realistic: realisticOf,
    numberOf,
  });
}
