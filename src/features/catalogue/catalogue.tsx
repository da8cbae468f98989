import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { latestJudgedYear } from '@/domain/latest-judged-year';
import { demoShareOfSeries } from '@/domain/official-facts';
import { distribute } from '@/domain/roll-up';
import { useSearchedIndicators } from '@/shared/api/use-indicators';
import { TaskLinks } from '@/shared/decree/task-links';
import { DownloadMenu } from '@/shared/downloads/download-menu';
import { withSources } from '@/shared/downloads/with-sources';
import { useBasisText } from '@/shared/i18n/use-basis-text';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { DataTable } from '@/shared/list/data-table';
import { EmptyResult } from '@/shared/list/empty-result';
import { FilterBar } from '@/shared/list/filter-bar';
import { ListBar } from '@/shared/list/list-bar';
import { useList } from '@/shared/list/use-list';
import { useSorting } from '@/shared/list/use-sorting';
import { usePreview } from '@/shared/preview/use-preview';
import { BasisNote } from '@/shared/ui/basis-note';
import { OriginBlock } from '@/shared/ui/fact-value';
import { useSpokenChange } from '@/shared/ui/spoken-change';
import { StatusLine } from '@/shared/ui/status-line';
import { hiddenOnPhone } from '@/shared/ui/visually-hidden';
import { useSearchChange } from '@/shared/url/use-search-change';
import { toCatalogueColumns } from './catalogue-columns';
import { findById, toCatalogueFacets } from './catalogue-facets';
import { catalogueFrameQuery } from './catalogue-query';
import { type CatalogueRow, toCatalogueRows } from './catalogue-rows';
import type { CatalogueSearch } from './catalogue-search';
import styles from './table.module.css';
import { VerdictChoice } from './verdict-choice';

/** All indicators of the programme in one year: filtered, sorted and counted as the address says. */
export function Catalogue({ search }: { search: CatalogueSearch }) {
  const { t } = useTranslation(['catalogue', 'common']);
  const language = useLanguage();
  const { sentence: basisOf } = useBasisText();
  const indicators = useSearchedIndicators();
  const { data: programme } = useSuspenseQuery(catalogueFrameQuery);
  const onChange = useSearchChange<CatalogueSearch>();

  const year = useMemo(() => search.year ?? latestJudgedYear(indicators), [search.year, indicators]);
  const rows = useMemo(() => toCatalogueRows(indicators, programme, year), [indicators, programme, year]);
  const taskNames = useMemo(
    () => new Map(programme.tasks.map(({ id, short }) => [id, `${id}. ${short[language]}`])),
    [programme, language],
  );
  const columns = useMemo(() => toCatalogueColumns(t, { year, taskNames }), [t, year, taskNames]);
  const isPreview = usePreview() !== null;
  const facets = useMemo(() => toCatalogueFacets(programme, t, language, isPreview), [programme, t, language, isPreview]);
  const list = useList({ rows, columns, facets, search, onChange, byCode: findById });
  const sorting = useSorting(list);
  const judged = useMemo(() => distribute(rows.map(({ judgement }) => judgement)), [rows]);
  useSpokenChange(`${t('caption', { year })}. ${basisOf(judged, 'indicators')}`);

  return (
    <>
      {list.rows.length > 0 && (
        <p className="above-1">
          <BasisNote group={distribute(list.rows.map(({ judgement }) => judgement))} counted="indicators" />
        </p>
      )}
      <StatusLine year={year} demo={demoShareOfSeries(indicators.flatMap(({ series }) => series))} />
      <FilterBar list={list} label={t('filter.legend')} searchLabel={t('filter.search')}>
        <VerdictChoice list={list} chosen={search.verdict} onChoose={(verdict) => void onChange({ verdict })} />
      </FilterBar>
      <ListBar list={list} count={t('found', { count: list.rows.length })}>
        {list.rows.length > 0 && <CatalogueMenu rows={list.rows} {...{ year, taskNames }} dataDate={programme.dataDate} />}
      </ListBar>
      {list.rows.length > 0 ? (
        <OriginBlock origins={list.rows.flatMap(({ provenance, earlierFact }) => [provenance, earlierFact?.provenance ?? null])}>
          <DataTable
            caption={<span className={hiddenOnPhone}>{t('caption', { year })}</span>}
            {...{ columns, sorting, originOf }}
            groups={[{ key: 'all', rows: list.rows }]}
            keyOf={({ indicator }) => indicator.id}
            room="wide"
            hasShortCards
            rows="lines"
            className={styles['rows']}
          />
        </OriginBlock>
      ) : (
        <EmptyResult list={list} title={t('empty.title')} dropText={(dropped) => t('empty.drop', dropped)} />
      )}
      <TaskLinks lead={t('tasks.about')} tasks={programme.tasks.map(({ id }) => ({ id, name: taskNames.get(id) ?? id }))} />
    </>
  );
}

const originOf = ({ judged, provenance }: CatalogueRow) => judged?.basis ?? provenance;

interface CatalogueMenuProps {
  readonly rows: readonly CatalogueRow[];
  readonly year: number;
  readonly taskNames: ReadonlyMap<string, string>;
  readonly dataDate: string;
}

/** The rows in view as a file, with the source of each fact. */
function CatalogueMenu({ rows, year, taskNames, dataDate }: CatalogueMenuProps) {
  return (
    <DownloadMenu
      hasVerdicts
      side="end"
      table={withSources(async () => {
        const { toIndicatorsTable } = await import('@/shared/downloads/indicators-table');
        const taskName = (id: string) => taskNames.get(id) ?? id;
        return (sourceOf, context) => {
          const named = { name: context.t('file.catalogue'), title: context.t('common:site.programme') };
          return toIndicatorsTable({ ...named, rows, year, dataDate, taskName, sourceOf }, context);
        };
      })}
    />
  );
}
