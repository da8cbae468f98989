import type { ReactNode } from 'react';
import { countByBasis } from '@/domain/basis';
import { keyOfSeries } from '@/domain/regional-series';
import { isPublished, PROGRAMME_YEARS, SERIES_YEARS } from '@/domain/series';
import { useTranslation } from '@/shared/i18n/use-translation';
import { PictureActions } from '@/shared/pictures/picture-actions';
import { BasisNote } from '@/shared/ui/basis-note';
import { Stack } from '@/shared/ui/layout';
import { PublishedYears } from '../published-years';
import { RegionsMenu } from '../regions-menu';
import type { RegionsSearch } from '../regions-search';
import type { RegionsView } from '../use-regions-view';
import { Matrix } from './matrix';
import { MatrixCodes } from './matrix-codes';
import { MatrixKey } from './matrix-key';
import { countMet, metEnds, withValues } from './matrix-rows';
import { useMatrix } from './use-matrix';
import { useMatrixPicture } from './use-matrix-picture';

interface MatrixViewProps {
  readonly view: RegionsView;
  readonly search: RegionsSearch;
  readonly myRegion: string | null;
  /** Of the view, as it is cited. */
  readonly title: string;
  /** Under which conditions it is read, and its controls: below the finding. */
  readonly children: ReactNode;
}

/** The matrix with its heading, how it is read, and what its signs mean. */
export function MatrixView({ view, search, myRegion, title, children }: MatrixViewProps) {
  const { t } = useTranslation(['regions', 'common']);
  const model = useMatrix(view);
  const cells = model.rows.flatMap((row) => row.cells);
  const known = cells.filter(({ merit }) => merit !== null).length;
  const hasPublished = cells.some(({ merit, provenance }) => merit !== null && isPublished(provenance));
  const publishedYears = SERIES_YEARS.filter((year) => view.options.some((option) => view.publishedOf(option).includes(year)));
  const isPlanned = PROGRAMME_YEARS.some((year) => year === view.shown.year);
  const caption = t('matrix.caption', { year: view.shown.year });
  const ends = metEnds(model.rows);
  const picture = useMatrixPicture({ view, model, search, title });
  return (
    <Stack as="section" gap={2} above={2} aria-labelledby="matrix" data-sheet="wide">
      <h2 id="matrix" className="finding">
        {ends
          ? t('matrix.finding', {
              most: ends.most.name,
              mostMet: t('matrix.metOf', countMet(ends.most)),
              least: ends.least.name,
              leastMet: t('matrix.metOf', countMet(ends.least)),
            })
          : caption}
      </h2>
      {isPlanned && known > 0 && (
        <p>
          <BasisNote group={{ basis: countByBasis(cells.map(({ basis }) => basis)) }} counted="cells" />
        </p>
      )}
      {children}
      {!hasPublished && <PublishedYears years={publishedYears} />}
      <MatrixKey cells={cells} />
      <figure aria-label={caption}>
        <Matrix model={model} sort={search.sort} caption={caption} myRegion={myRegion} />
        <PictureActions about={picture} />
      </figure>
      <p className="note wide">
        {t('matrix.known', { known, total: cells.length })} {t('matrix.lead')} {isPlanned && `${t(`reading.against.${search.against}`)}.`}{' '}
        {search.against === 'indicative-path' && t('reading.indicativeNote')} {t(`reading.borders.${search.borders}`)}{' '}
        {!isPlanned && t('reading.noPlan')}
      </p>
      <MatrixCodes columns={model.columns} empty={withValues(model).empty} />
      <RegionsMenu
        view={view}
        series={() =>
          view.options.map((chosen) => ({
            chosen,
            items: model.rows.flatMap(({ id }) => model.figuresOf(id, keyOfSeries(chosen))?.item ?? []),
          }))
        }
        title={title}
        name={[]}
      />
    </Stack>
  );
}
