import { useTranslation } from '@/shared/i18n/use-translation';
import { PictureActions } from '@/shared/pictures/picture-actions';
import { Boundary } from '@/shared/ui/boundary';
import { cardClass, cardGrid } from '@/shared/ui/card';
import { Stack } from '@/shared/ui/layout';
import type { CardSection } from './card-order';
import styles from './cards.module.css';
import { OtherDefinitionCards } from './other-definition-cards';
import { RateCard } from './rate-card';
import type { ShownPlace } from './shown-place';
import { useCardsPicture } from './use-cards-picture';

interface CardSectionsProps {
  readonly sections: readonly CardSection[];
  readonly place: ShownPlace | null;
  /** Where the scale of the gaps ends. */
  readonly reach: number;
}

/** The cards under their headings; the figures by another definition stand after those that they belong to. */
export function CardSections({ sections, ...shown }: CardSectionsProps) {
  return sections.map((section) => <CardGroup key={section.group ?? 'all'} section={section} {...shown} />);
}

function CardGroup({ section, place, reach }: Omit<CardSectionsProps, 'sections'> & { readonly section: CardSection }) {
  const { t } = useTranslation('coverage');
  const { group, cards } = section;
  const id = `coverage-${group ?? 'all'}`;
  const picture = useCardsPicture(section, place);
  return (
    <Stack as="section" gap={3} above={5} aria-labelledby={id}>
      <h2 id={id}>{t(`group.${group ?? 'all'}`)}</h2>
      <Stack as="figure" gap={3} aria-labelledby={id}>
        <ul className={`${cardGrid} ${styles['cards']}`}>
          {cards.map((card) => (
            <RateCard key={card.key} {...{ card, place, reach }} />
          ))}
          {(group === 'early-years' || group === null) && (
            <li className={`${cardClass('card')} ${styles['otherCard']}`}>
              <Boundary name={t('other.part')}>
                <OtherDefinitionCards place={place} year={cards[0]?.year ?? 2025} />
              </Boundary>
            </li>
          )}
        </ul>
        <PictureActions about={picture} />
      </Stack>
    </Stack>
  );
}
