import type { ReactNode } from 'react';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Fold } from '@/shared/ui/fold';
import { Section } from './section';

/** A part that few readers come for: on a phone in a fold below its heading. */
export function FoldedSection({ children, ...section }: { readonly id: string; readonly title: string; readonly children: ReactNode }) {
  const { t } = useTranslation('decree');
  return (
    <Section {...section}>
      <Fold summary={t('section.show')}>{children}</Fold>
    </Section>
  );
}
