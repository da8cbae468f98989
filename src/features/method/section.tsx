import type { ReactNode } from 'react';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Stack } from '@/shared/ui/layout';
import styles from './method.module.css';
import type { SectionId } from './sections';

/** One part of the page under its own heading and anchor. */
export function Section({ id, children }: { id: SectionId; children: ReactNode }) {
  const { t } = useTranslation('method');
  return (
    <Stack as="section" gap={3} id={id} className={`measured ${styles['section']}`} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t(`section.${id}`)}</h2>
      {children}
    </Stack>
  );
}
