import { useTranslation } from 'react-i18next';
import { Part } from '@/shared/ui/part';
import type { CardSection } from './card-order';
import styles from './cards.module.css';
import { OtherDefinitionCards } from './other-definition-cards';
import { RateCard } from './rate-card';
import type { ShownPlace } from './shown-place';

interface CardSectionsProps {
  readonly sections: readonly CardSection[];
  readonly place: ShownPlace | null;
}

/** The cards under their headings; the figures by another definition stand after those that they belong to. */
export function CardSections({ sections, place }: CardSectionsProps) {
  const { t } = useTranslation('coverage');
  return sections.map(({ group, cards }) => {
    const id = `coverage-${group ?? 'all'}`;
    return (
      <section key={id} aria-labelledby={id} className={styles['section']}>
        <h2 id={id}>{t(`group.${group ?? 'all'}`)}</h2>
        <ul className={styles['cards']}>
          {cards.map((card) => (
            <RateCard key={card.key} {...{ card, place }} />
          ))}
          {(group === 'early-years' || group === null) && (
            <li className={styles['otherCard']}>
              <Part name={t('other.part')}>
                <OtherDefinitionCards place={place} year={cards[0]?.year ?? 2025} />
              </Part>
            </li>
          )}
        </ul>
      </section>
    );
  });
}
