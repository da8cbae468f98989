import { useMemo } from 'react';
import { demoShareOf } from '@/domain/official-facts';
import { SERIES_YEARS } from '@/domain/series';
import { useTranslation } from '@/shared/i18n/use-translation';
import { useMyRegion } from '@/shared/state/use-my-region';
import { PageHead } from '@/shared/ui/page-head';
import { useSpokenChange } from '@/shared/ui/spoken-change';
import { StatusLine } from '@/shared/ui/status-line';
import { Controls } from './controls';
import { Drawings } from './drawings';
import { MatrixView } from './matrix/matrix-view';
import { WholeYearStatus } from './matrix/whole-year-status';
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
  const summary = useMemo(() => toRegionsSummary(rows, shown.measured.decimals), [rows, shown.measured.decimals]);
  const { title, sentence } = useViewWords(view, search, summary);
  useSpokenChange(sentence);
  const caption = t('table.caption', { indicator: view.title, year });
  const isMatrix = search.view === 'matrix';
  const controls = (
    <Controls search={search} options={view.options} chosen={chosen} colour={view.colouring.colour}>
      <MyRegionChoice regions={view.regions} year={year} value={myRegion} onChoose={setMyRegion} />
    </Controls>
  );
  return (
    <>
      <PageHead title={title} description={t('description')} />
      <h1 className={styles['title']}>{title}</h1>
      {!isMatrix && <Finding shown={shown} summary={summary} published={view.publishedOf(chosen)} />}
      {isMatrix ? (
        <MatrixView view={view} search={search} myRegion={myRegion} title={title}>
          <WholeYearStatus year={year} />
          {controls}
        </MatrixView>
      ) : (
        <>
          <StatusLine year={year} years={SERIES_YEARS} demo={demoShareOf(rows)} />
          {controls}
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
