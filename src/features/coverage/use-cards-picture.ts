import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { hasDemoFacts } from '@/domain/official-facts';
import { nameOfRegion } from '@/domain/region-names';
import { LAST_YEAR_IN_FORCE } from '@/domain/series';
import { indicatorListQuery } from '@/shared/api/queries';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
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
  const hasDemo = hasDemoFacts(cards.flatMap(({ points, nation }) => [{ points }, { points: nation ?? [] }]));
  const isJudged = cards.some(({ judgement }) => judgement.kind === 'judged');
  return {
    title: t('picture.title', { group: t(`group.${group ?? 'all'}`), place: name, year }),
    unit: '%',
    source: t('picture.source'),
    notes: [t('legend.scale'), ...(isJudged && year > LAST_YEAR_IN_FORCE ? [t('common:legal.full')] : [])],
    hasDemo,
    draw: async () => {
      const [{ drawCards }, { dataDate }] = await Promise.all([import('./cards-picture'), client.ensureQueryData(indicatorListQuery)]);
      return drawCards({
        date: t('picture.dataDate', { date: day(dataDate, 'attributive') }),
        marks: {
          plan: t(place ? 'legend.planOfNation' : 'legend.plan'),
          ...(place && { nation: t('legend.nation') }),
          ...(shown.some(({ provenance }) => provenance !== null && provenance !== 'demo') && { fact: t('legend.fact') }),
          ...(hasDemo && { demo: t('legend.demo') }),
          ...(shown.some(({ fact }) => fact === null) && { gap: t('legend.gap') }),
        },
      });
    },
  };
}
