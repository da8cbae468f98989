import type { ReactNode } from 'react';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Fold } from '@/shared/ui/fold';

interface SectionProps {
  readonly id: string;
  readonly title: string;
  /** Has no place on the printed sheet. */
  readonly isOnlyScreen?: boolean;
  /** On a phone in a fold: what few readers come for. */
  readonly isFolded?: boolean;
  readonly children: ReactNode;
}

/** One part of a page of the decree, under its own heading and address. */
export function Section({ id, title, isOnlyScreen = false, isFolded = false, children }: SectionProps) {
  const { t } = useTranslation('decree');
  return (
    <section aria-labelledby={id} className="above-6" data-only={isOnlyScreen ? 'screen' : undefined}>
      <h2 id={id} className="below-2">
        {title}
      </h2>
      {isFolded ? <Fold summary={t('section.show')}>{children}</Fold> : children}
    </section>
  );
}
