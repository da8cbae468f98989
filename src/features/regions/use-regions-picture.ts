import { LAST_YEAR_IN_FORCE } from '@/domain/series';
import { useRegionList } from '@/shared/api/use-regions';
import { betterText } from '@/shared/i18n/better-text';
import { toSentence } from '@/shared/i18n/one-stop';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { unprovenIn } from '@/shared/i18n/use-unproven-word';
import type { PictureAbout } from '@/shared/pictures/picture-about';
import { useReadAgainst } from './use-read-against';
import type { RegionsView } from './use-regions-view';

type RegionsPicture = PictureAbout & Required<Pick<PictureAbout, 'unit' | 'source' | 'notes' | 'unproven'>>;

/** What a picture of the regions says around it: on paper there is no page above it that tells how it is read. */
export function useRegionsPicture({ chosen, reading, rows, shown, slice }: RegionsView, title: string): RegionsPicture {
  const { t } = useTranslation(['regions', 'common']);
  const language = useLanguage();
  const { day } = useFormat();
  const { dataDate } = useRegionList();
  const against = useReadAgainst(shown);
  const { unitLabel } = chosen.indicator;
  const better = t(`common:${betterText(chosen.indicator)}`);
  const sources = [...new Set(slice.origins.map(({ source }) => source.title[language]))];
  const isJudgedLater = shown.year > LAST_YEAR_IN_FORCE && rows.some(({ judged }) => judged !== null);
  return {
    title,
    unit: `${unitLabel[language]} (${better})`,
    source: [t('picture.planSource'), ...(sources.length > 0 ? [t('picture.factSource', { sources: sources.join('; ') })] : [])].join(' '),
    date: t('picture.dataDate', { date: day(dataDate, 'attributive') }),
    notes: [`${against} ${t(`reading.borders.${reading.borders}`)}`, ...(isJudgedLater ? [t('common:legal.full')] : [])],
    unproven: unprovenIn(rows),
  };
}

/** The map's own: who its borders come from, and how it marks generated values. */
export function useMapPicture(view: RegionsView, title: string): PictureAbout {
  const { t } = useTranslation('regions');
  const language = useLanguage();
  const about = useRegionsPicture(view, title);
  const { colouring, map } = view;
  return {
    ...about,
    source: `${about.source} ${toSentence(`${t('map.attribution')} ${map.attribution[language]}`)}`,
    marks: about.unproven.length > 0 ? [colouring.colour === 'value' ? 'map-demo-value' : 'map-demo'] : [],
  };
}
