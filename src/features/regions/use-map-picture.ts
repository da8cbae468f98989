import { useTranslation } from 'react-i18next';
import { LAST_YEAR_IN_FORCE } from '@/domain/series';
import { useRegionList } from '@/shared/api/use-regions';
import { betterText } from '@/shared/i18n/better-text';
import { toSentence } from '@/shared/i18n/one-stop';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import type { PictureAbout } from '@/shared/pictures/picture-about';
import { useReadAgainst } from './use-read-against';
import type { RegionsView } from './use-regions-view';

/** What a picture of the map says around it: on paper there is no page above the map that tells how it is read. */
export function useMapPicture({ chosen, colouring, map, reading, rows, shown, slice }: RegionsView, title: string): PictureAbout {
  const { t } = useTranslation(['regions', 'common']);
  const language = useLanguage();
  const { day } = useFormat();
  const { dataDate } = useRegionList();
  const against = useReadAgainst(shown);
  const { unitLabel } = chosen.indicator;
  const better = t(`common:${betterText(chosen.indicator)}`);
  const hasDemo = rows.some(({ provenance }) => provenance === 'demo');
  const sources = [...new Set(slice.origins.map(({ source }) => source.title))];
  const isJudgedLater = shown.year > LAST_YEAR_IN_FORCE && colouring.colour === 'verdict';
  return {
    title,
    unit: `${unitLabel[language]} (${better})`,
    source: [
      t('picture.planSource'),
      ...(sources.length > 0 ? [t('picture.factSource', { sources: sources.join('; ') })] : []),
      toSentence(`${t('map.attribution')} ${map.attribution[language]}`),
    ].join(' '),
    date: t('picture.dataDate', { date: day(dataDate, 'attributive') }),
    notes: [`${against} ${t(`reading.borders.${reading.borders}`)}`, ...(isJudgedLater ? [t('common:legal.full')] : [])],
    marks: hasDemo ? [colouring.colour === 'value' ? 'map-demo-value' : 'map-demo'] : [],
    hasDemo,
  };
}
