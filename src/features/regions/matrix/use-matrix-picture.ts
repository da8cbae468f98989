import { countByBasis } from '@/domain/basis';
import { VERDICTS, type Verdict } from '@/domain/choices';
import { compareText } from '@/domain/collation';
import { LAST_YEAR_IN_FORCE } from '@/domain/series';
import { useYearDetail } from '@/shared/api/use-regions';
import { useBasisText } from '@/shared/i18n/use-basis-text';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { unprovenIn, useUnprovenWord } from '@/shared/i18n/use-unproven-word';
import type { PictureAbout } from '@/shared/pictures/picture-about';
import type { RegionsSearch } from '../regions-search';
import type { RegionsView } from '../use-regions-view';
import type { MatrixDrawing } from './matrix-picture';
import { countMet, sortMatrix, withValues } from './matrix-rows';
import type { MatrixModel } from './use-matrix';

interface MatrixPicture {
  readonly view: RegionsView;
  readonly model: MatrixModel;
  readonly search: Pick<RegionsSearch, 'sort' | 'borders' | 'against'>;
  readonly title: string;
}

/** The matrix's picture: thousands of cells are no drawing on the page, so it is drawn at the press from the rows that stood there, in their order. */
export function useMatrixPicture({ view, model, search, title }: MatrixPicture): PictureAbout {
  const { t } = useTranslation(['regions', 'common']);
  const language = useLanguage();
  const { day } = useFormat();
  const { sentence } = useBasisText();
  const wordOf = useUnprovenWord();
  const { year } = view.shown;
  const { origins } = useYearDetail(year);
  const cells = model.rows.flatMap((row) => row.cells);
  const sources = [...new Set(origins.map(({ source }) => source.title[language]))];
  const isJudged = cells.some(({ verdict }) => verdict !== null);
  const basis = countByBasis(cells.map((cell) => cell.basis));
  const toDrawing = (): MatrixDrawing => {
    const known = withValues(model);
    const order = { sort: search.sort, columns: known.columns, compareNames: compareText(language) };
    return {
      columns: known.columns.map((column) => column.title),
      heads: { region: t('column.region'), met: t('matrix.met') },
      rows: sortMatrix(known.rows, order).map((row) => ({ name: row.name, met: t('matrix.metOf', countMet(row)), cells: row.cells })),
      words: {
        ...(Object.fromEntries(VERDICTS.map((verdict) => [verdict, t(`common:verdict.${verdict}`)])) as Record<Verdict, string>),
        plain: t('matrix.plain'),
        gap: t('common:verdict.unknown'),
        demo: t('matrix.demo', { word: wordOf(cells) ?? '' }),
      },
    };
  };
  return {
    title,
    unit: t('matrix.caption', { year }),
    source: [t('picture.planSource'), ...(sources.length > 0 ? [t('picture.factSource', { sources: sources.join('; ') })] : [])].join(' '),
    date: t('picture.dataDate', { date: day(view.dataDate, 'attributive') }),
    notes: [
      ...(isJudged
        ? [
            `${t(`reading.against.${search.against}`)}. ${search.against === 'indicative-path' ? t('reading.indicativeNote') : ''}`,
            sentence({ basis }, 'cells'),
          ]
        : [t('reading.noPlan')]),
      t(`reading.borders.${search.borders}`),
      ...(isJudged && year > LAST_YEAR_IN_FORCE ? [t('common:legal.full')] : []),
    ],
    unproven: unprovenIn(cells),
    draw: async () => {
      const { drawMatrix } = await import('./matrix-picture');
      return drawMatrix(toDrawing());
    },
  };
}
