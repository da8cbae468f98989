import { useMemo } from 'react';
import type { RegionFigures } from '@/shared/api/queries';
import drawing from '@/shared/charts/drawing.module.css';
import { DownloadMenu } from '@/shared/downloads/download-menu';
import { withSources } from '@/shared/downloads/with-sources';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { EmptyResult } from '@/shared/list/empty-result';
import { ListBar } from '@/shared/list/list-bar';
import { useList } from '@/shared/list/use-list';
import { usePreview } from '@/shared/preview/use-preview';
import { Cluster } from '@/shared/ui/layout';
import { useFactsMode } from '@/shared/url/use-facts-mode';
import { useSearchChange } from '@/shared/url/use-search-change';
import type { ProfileView } from './profile-view';
import type { RegionProfileSearch } from './region-profile-search';
import { keepRows, sortProfileRows, toRowFacets } from './row-facets';
import { RowFilters } from './row-filters';
import styles from './rows.module.css';
import { RowsTable } from './rows-table';

/** Nothing is searched here, and the order is a choice of its own. */
const NO_COLUMNS: readonly never[] = [];

interface RowsPartProps {
  readonly view: ProfileView;
  readonly search: RegionProfileSearch;
  readonly detail: Pick<RegionFigures, 'region' | 'history' | 'dataDate'>;
  readonly name: string;
  readonly year: number;
}

/** All regional series of the year, filtered and ordered as the address says. */
export function RowsPart({ view, search, detail: { region, history, dataDate }, name, year }: RowsPartProps) {
  const { t } = useTranslation(['region', 'common']);
  const language = useLanguage();
  const onChange = useSearchChange<RegionProfileSearch>();
  const { sort, against } = search;
  const facets = useMemo(() => toRowFacets(view.groups, t, language), [view.groups, t, language]);
  const rows = useMemo(() => sortProfileRows(view.groups, sort), [view.groups, sort]);
  const list = useList({ rows, columns: NO_COLUMNS, facets, search, onChange });
  return (
    <section aria-labelledby="rows" className={styles['rows']}>
      <h2 id="rows" className="below-3">
        {t('rows.title')}
      </h2>
      <RowFilters list={list} sort={sort} />
      <ListBar list={list} count={t('filter.count', { count: list.rows.length })}>
        <DownloadMenu
          hasVerdicts
          side="end"
          table={withSources(async () => {
            const { toProfileTable } = await import('./profile-download');
            return (sourceOf, context) => toProfileTable({ rows: list.rows, region, history, year, against, dataDate, sourceOf }, context);
          })}
        />
      </ListBar>
      {list.rows.length === 0 ? (
        <EmptyResult list={list} title={t('empty.title')} dropText={(dropped) => t('empty.drop', dropped)} />
      ) : (
        <>
          <MiniKey />
          <RowsTable
            groups={keepRows(view.groups, list.rows)}
            flat={sort === 'task' ? null : list.rows}
            caption={t(`rows.caption.${against}`, { name, year })}
            {...{ sort, year, history, brokenIn: view.brokenIn }}
          />
        </>
      )}
    </section>
  );
}

/** What the lines of the small drawings are. */
function MiniKey() {
  const { t } = useTranslation(['region', 'common']);
  const facts = useFactsMode();
  const preview = usePreview();
  const words = [
    ...(facts === 'all' ? [t('common:provenance.demoBadge')] : []),
    ...(preview ? [t('common:provenance.unpublishedBadge')] : []),
  ];
  const lines = (['region', 'demo', 'nation', 'plan'] as const).filter((line) => line !== 'demo' || words.length > 0);
  return (
    <Cluster as="ul" gap={4} rows={1} above={2} className={`note key ${drawing['lines']} ${styles['key']}`}>
      {lines.map((line) => (
        <li key={line}>
          <svg viewBox="0 0 28 12" aria-hidden="true">
            <path d="M1 6H27" data-of={line} />
          </svg>
          {t(`rows.key.${line}`, { word: words.join(', ') })}
        </li>
      ))}
    </Cluster>
  );
}
