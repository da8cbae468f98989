import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { LAST_YEAR_IN_FORCE, SERIES_YEARS } from '@/domain/series';
import { useMyRegion } from '@/shared/state/use-my-region';
import { FactsNotice } from '@/shared/ui/facts-notice';
import { Cluster } from '@/shared/ui/layout';
import { LegalNotice } from '@/shared/ui/legal-notice';
import { PageHead } from '@/shared/ui/page-head';
import { useSpokenChange } from '@/shared/ui/spoken-change';
import { YearSwitch } from '@/shared/ui/year-switch';
import { Controls } from './controls';
import { Drawings } from './drawings';
import { MatrixView } from './matrix/matrix-view';
import { WholeYearNotice } from './matrix/whole-year-notice';
import { MyRegionChoice } from './my-region-choice';
import { Ranking } from './ranking';
import styles from './regions.module.css';
import { RegionsMenu } from './regions-menu';
import type { RegionsSearch } from './regions-search';
import { toRegionsSummary } from './regions-summary';
import { RelatedMeasures } from './related-measures';
import { Sources } from './sources';
import { Finding, ReadingNote } from './summary';
import { useRegionsView } from './use-regions-view';
import { useViewWords } from './use-view-words';

/** One year of all regions: as a map, tiles, a ranking or a matrix. */
export function Regions({ search }: { readonly search: RegionsSearch }) {
  const { t } = useTranslation('regions');
  const view = useRegionsView(search);
  const { myRegion, setMyRegion } = useMyRegion();
  const { chosen, shown, slice, rows } = view;
  const { year } = shown;
  const summary = useMemo(() => toRegionsSummary(rows), [rows]);
  const { title, sentence } = useViewWords(view, search, summary);
  useSpokenChange(sentence);
  const caption = t('table.caption', { indicator: view.title, year });
  const isMatrix = search.view === 'matrix';
  return (
    <>
      <PageHead title={title} description={t('description')} />
      <h1 className={styles['title']}>{title}</h1>
      {!isMatrix && <Finding shown={shown} summary={summary} published={view.publishedOf(chosen)} />}
      <Cluster gap={4} rows={2} align="center" above={3} below={3}>
        <YearSwitch year={year} years={SERIES_YEARS} />
        {year > LAST_YEAR_IN_FORCE && <LegalNotice />}
        {isMatrix ? <WholeYearNotice year={year} /> : <FactsNotice hasDemo={rows.some(({ provenance }) => provenance === 'demo')} />}
      </Cluster>
      <Controls search={search} options={view.options} chosen={chosen} colour={view.colouring.colour}>
        <MyRegionChoice regions={view.regions} year={year} value={myRegion} onChoose={setMyRegion} />
      </Controls>
      {isMatrix ? (
        <MatrixView view={view} search={search} myRegion={myRegion} title={title} />
      ) : (
        <>
          {search.view === 'ranking' ? (
            <Ranking view={view} by={search.by} title={title} caption={caption} myRegion={myRegion} />
          ) : (
            <Drawings view={view} asked={search.view === 'tiles' ? 'tiles' : 'map'} title={title} caption={caption} myRegion={myRegion} />
          )}
          <ReadingNote chosen={chosen} shown={shown} borders={search.borders} summary={summary} />
          <RegionsMenu
            view={view}
            series={() => [{ chosen, items: search.view === 'ranking' ? view.ranking : view.byLevel }]}
            title={title}
            name={view.names}
          />
          <Sources origins={slice.origins} />
        </>
      )}
      <RelatedMeasures ids={slice.related} />
    </>
  );
}
