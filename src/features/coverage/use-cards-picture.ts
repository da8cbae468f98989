import { useQueryClient } from '@tanstack/react-query';
import { nameOfRegion } from '@/domain/region-names';
import { isPublished, LAST_YEAR_IN_FORCE } from '@/domain/series';
import { indicatorListQuery } from '@/shared/api/queries';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { unprovenIn } from '@/shared/i18n/use-unproven-word';
import type { PictureAbout } from '@/shared/pictures/picture-about';
import type { CardSection } from './card-order';
import type { ShownPlace } from './shown-place';

/** One picture of all cards of a section: its marks are explained in it, as the page does once for all sections. */
export function useCardsPicture({ group, cards }: CardSection, place: ShownPlace | null): PictureAbout {
  const { t } = useTranslation(['coverage', 'common']);
  const language = useLanguage();
  const { day } = useFormat();
  const client = useQueryClient();
  const year = cards[0]?.year ?? 2025;
  const name = place ? nameOfRegion(place.detail.region, year).name[language] : t('nation');
  const shown = cards.flatMap(({ points, nation }) => [...points, ...(nation ?? [])]);
  const unproven = unprovenIn(shown);
  const isJudged = cards.some(({ judgement }) => judgement.kind === 'judged');
  return {
    title: t('picture.title', { group: t(`group.${group ?? 'all'}`), place: name, year }),
    unit: '%',
    source: t('picture.source'),
    notes: [t('legend.scale'), ...(isJudged && year > LAST_YEAR_IN_FORCE ? [t('common:legal.full')] : [])],
    unproven,
    draw: async () => {
      const [{ drawCards }, { dataDate }] = await Promise.all([import('./cards-picture'), client.ensureQueryData(indicatorListQuery)]);
      return drawCards({
        date: t('picture.dataDate', { date: day(dataDate, 'attributive') }),
        marks: {
          plan: t(place ? 'legend.planOfNation' : 'legend.plan'),
          ...(place && { nation: t('legend.nation') }),
          ...(shown.some(({ provenance }) => isPublished(provenance)) && { fact: t('legend.fact') }),
          ...Object.fromEntries(unproven.map((origin) => [origin, t('legend.unproven', { word: t(`common:provenance.${origin}`) })])),
          ...(shown.some(({ fact }) => fact === null) && { gap: t('legend.gap') }),
        },
      });
    },
  };
}
