import { isUnproven } from '@/domain/series';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useOriginText } from '@/shared/i18n/use-origin-text';
import { usePlanText } from '@/shared/i18n/use-plan-text';
import { useTranslation } from '@/shared/i18n/use-translation';
import { useUnprovenWord } from '@/shared/i18n/use-unproven-word';
import type { PictureAbout } from '@/shared/pictures/picture-about';
import type { RankedRow } from './ranked-rows';
import type { PicturedRegion, RankingDrawing } from './ranking-picture';
import { type RankingScale, toRankingScale } from './ranking-scale';
import type { RegionsSearch } from './regions-search';
import type { Shown } from './shown';
import { useBarKey } from './use-bar-key';
import { useLagFigure } from './use-lag-figure';
import { useRegionWords } from './use-region-words';
import { useRegionsPicture } from './use-regions-picture';
import type { RegionsView } from './use-regions-view';
import { useUnrankedReason } from './use-unranked-reason';

/** The ranking's picture: it has no drawing on the page, so it is drawn at the press from the rows that stood there. */
export function useRankingPicture(view: RegionsView, by: RegionsSearch['by'], title: string): PictureAbout {
  const { t } = useTranslation(['regions', 'common']);
  const about = useRegionsPicture(view, title);
  const toDrawing = useRankingDrawing(view, by);
  return {
    ...about,
    unit: `${about.unit}. ${t('title.order', { by: t(`by.${by}`) })}`,
    draw: async () => {
      const { drawRanking } = await import('./ranking-picture');
      return drawRanking(toDrawing());
    },
  };
}

/** Everything that is drawn, in words; made when it is asked for, from the view of that moment. */
function useRankingDrawing({ ranking, shown }: RegionsView, by: RegionsSearch['by']): () => RankingDrawing {
  const { t } = useTranslation(['regions', 'common']);
  const language = useLanguage();
  const withOrigin = useOriginText();
  const reasonOf = useUnrankedReason(by, shown);
  const toRegion = usePicturedRegion(shown);
  const barKey = useBarKey(shown);
  const wordOf = useUnprovenWord();
  return () => {
    const ranked = ranking.filter(({ place }) => place !== null);
    const rest = ranking.filter(({ place }) => place === null);
    const scale = toRankingScale(ranked, by, shown);
    const { marks, notes } = barKey(scale);
    return {
      heads: {
        place: t('column.place'),
        name: t('column.region'),
        bar: [t(`by.${by}`), ...notes].join('; '),
        fact: t('common:term.fact'),
        aim: t(`against.${shown.against}`),
        word: t('common:verdict.label'),
        lag: t('by.lag'),
      },
      regions: ranked.map((item) => toRegion(item, scale)),
      scale: scale.bars,
      marks: marks.map(({ kind, text, origin }) => ({ kind, text: withOrigin(text, origin) })),
      demo: wordOf(ranked.map(({ row }) => row)),
      rest:
        rest.length === 0
          ? null
          : {
              title: t('unranked.title', { count: rest.length }),
              lines: rest.map((item) => `${item.row.name[language]}: ${reasonOf(item)}`),
            },
    };
  };
}

function usePicturedRegion(shown: Shown): (item: RankedRow, scale: RankingScale) => PicturedRegion {
  const { t } = useTranslation(['regions', 'common']);
  const language = useLanguage();
  const { ratio, value } = useFormat();
  const planText = usePlanText();
  const { verdictOf } = useRegionWords(shown);
  const figureOf = useLagFigure();
  const lagOf = ({ lag }: RankedRow['row']): string => (lag?.known ? figureOf(lag) : '–');
  return (item, scale) => {
    const { row, place, isShared } = item;
    const figure = scale.figureOf(row);
    const text = scale.by === 'share' && row.share.known ? ratio(row.share.value) : null;
    return {
      place: `${place ?? '–'}${isShared ? ` ${t('place.sign')}` : ''}`,
      name: row.name[language],
      bar: figure === null ? null : { value: figure, verdict: row.judged?.verdict ?? null, marks: scale.marksOf(row), text },
      badge: isUnproven(row.provenance) ? t(`common:provenance.${row.provenance}Badge`) : null,
      fact: row.fact === null ? '–' : value(row.fact, shown.facts),
      aim: row.judged ? planText(row.judged, shown.measured) : '–',
      word: verdictOf(item),
      lag: lagOf(row),
    };
  };
}
