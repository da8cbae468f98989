import { countByBasis } from '@/domain/basis';
import { VERDICTS } from '@/domain/choices';
import { keyOfSeries } from '@/domain/regional-series';
import { isPublished, PROGRAMME_YEARS, SERIES_YEARS } from '@/domain/series';
import { useTranslation } from '@/shared/i18n/use-translation';
import { useUnprovenWord } from '@/shared/i18n/use-unproven-word';
import { PictureActions } from '@/shared/pictures/picture-actions';
import { BasisNote } from '@/shared/ui/basis-note';
import { Cluster, Stack } from '@/shared/ui/layout';
import { PublishedYears } from '../published-years';
import { RegionsMenu } from '../regions-menu';
import type { RegionsSearch } from '../regions-search';
import type { RegionsView } from '../use-regions-view';
import { CELL_SIGNS } from './cell-signs';
import { Matrix } from './matrix';
import styles from './matrix.module.css';
import { MatrixCodes } from './matrix-codes';
import { countMet, metEnds, withValues } from './matrix-rows';
import { useMatrix } from './use-matrix';
import { useMatrixPicture } from './use-matrix-picture';

interface MatrixViewProps {
  readonly view: RegionsView;
  readonly search: RegionsSearch;
  readonly myRegion: string | null;
  /** Of the view, as it is cited. */
  readonly title: string;
}

/** The matrix with its heading, how it is read, and what its signs mean. */
export function MatrixView({ view, search, myRegion, title }: MatrixViewProps) {
  const { t } = useTranslation(['regions', 'common']);
  const model = useMatrix(view);
  const cells = model.rows.flatMap((row) => row.cells);
  const known = cells.filter(({ merit }) => merit !== null).length;
  const hasPublished = cells.some(({ merit, provenance }) => merit !== null && isPublished(provenance));
  const publishedYears = SERIES_YEARS.filter((year) => view.options.some((option) => view.publishedOf(option).includes(year)));
  const unproven = useUnprovenWord()(cells);
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
      {!hasPublished && <PublishedYears years={publishedYears} />}
      <Cluster as="ul" gap={4} rows={1} above={2} below={2} data-ink className="small" style={CELL_SIGNS} aria-label={t('legend.title')}>
        {VERDICTS.map((verdict) => (
          <li key={verdict}>
            <span className={`${styles['swatch']} ${styles[verdict]}`} /> {t(`common:verdict.${verdict}`)}
          </li>
        ))}
        <li>
          <span className={`${styles['swatch']} ${styles['unjudged']}`} /> {t('matrix.plain')}
        </li>
        <li>
          <span className={`${styles['swatch']} ${styles['gap']}`} /> {t('common:verdict.unknown')}
        </li>
        {unproven !== null && (
          <li>
            <span className={`${styles['swatch']} ${styles['met']}`} data-demo /> {t('matrix.demo', { word: unproven })}
          </li>
        )}
      </Cluster>
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
