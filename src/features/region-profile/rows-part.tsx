import { useTranslation } from 'react-i18next';
import type { Region } from '@/contracts/regions';
import drawing from '@/shared/charts/drawing.module.css';
import { DownloadMenu } from '@/shared/downloads/download-menu';
import { withSources } from '@/shared/downloads/with-sources';
import { useLanguage } from '@/shared/i18n/use-language';
import { Cluster } from '@/shared/ui/layout';
import { useFactsMode } from '@/shared/url/use-facts-mode';
import type { ProfileView } from './profile-view';
import type { RegionProfileSearch } from './region-profile-search';
import { arrangeRows, toRowFacets } from './row-facets';
import { RowFilters } from './row-filters';
import styles from './rows.module.css';
import { RowsTable } from './rows-table';

interface RowsPartProps {
  readonly view: ProfileView;
  readonly search: RegionProfileSearch;
  readonly region: Region;
  readonly dataDate: string;
  readonly name: string;
  readonly year: number;
}

/** All regional series of the year, filtered and ordered as the address says. */
export function RowsPart({ view, search, region, dataDate, name, year }: RowsPartProps) {
  const { t } = useTranslation(['region', 'common']);
  const language = useLanguage();
  const facets = toRowFacets(view.groups, t, language);
  const arranged = arrangeRows(view.groups, facets, search);
  const { groups, flat } = arranged;
  const caption = t(`rows.caption.${search.against}`, { name, year });
  return (
    <section aria-labelledby="rows" className={styles['rows']}>
      <h2 id="rows">{t('rows.title')}</h2>
      <RowFilters {...{ facets, arranged, search }} />
      {arranged.rows.length === 0 ? (
        <p className={styles['empty']}>{t('filter.empty')}</p>
      ) : (
        <>
          <MiniKey />
          <RowsTable {...{ groups, flat, caption }} sort={search.sort} brokenIn={view.brokenIn} />
          <DownloadMenu
            hasVerdicts
            table={withSources(async () => {
              const { toProfileTable } = await import('./profile-download');
              const shown = { rows: flat ?? arranged.rows, region, year, against: search.against, dataDate };
              return (sourceOf, context) => toProfileTable({ ...shown, sourceOf }, context);
            })}
          />
        </>
      )}
    </section>
  );
}

/** What the lines of the small drawings are. */
function MiniKey() {
  const { t } = useTranslation('region');
  const facts = useFactsMode();
  const lines = (['region', 'demo', 'nation', 'plan'] as const).filter((line) => line !== 'demo' || facts === 'all');
  return (
    <Cluster as="ul" gap={4} rows={1} above={2} className={`note key ${drawing['lines']} ${styles['key']}`}>
      {lines.map((line) => (
        <li key={line}>
          <svg viewBox="0 0 28 12" aria-hidden="true">
            <path d="M1 6H27" data-of={line} />
          </svg>
          {t(`rows.key.${line}`)}
        </li>
      ))}
    </Cluster>
  );
}
