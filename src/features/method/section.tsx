import type { ReactNode } from 'react';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Fold } from '@/shared/ui/fold';
import { Stack } from '@/shared/ui/layout';
import styles from './method.module.css';
import type { SectionId } from './sections';

interface SectionProps {
  readonly id: SectionId;
  /** Not folded on a phone: what the page was opened for. */
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

/** One part of the page under its own heading and anchor, on a phone in a fold. */
export function Section({ id, isOpen = false, children }: SectionProps) {
  const { t } = useTranslation('method');
  // named inside the fold, so that a jump to it opens the fold
  const content = (
    <Stack gap={3} id={id} className={`measured ${styles['content']}`}>
      {children}
    </Stack>
  );
  return (
    <Stack as="section" gap={3} className={styles['section']} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t(`section.${id}`)}</h2>
      {isOpen ? content : <Fold summary={t('section.show')}>{content}</Fold>}
    </Stack>
  );
}
