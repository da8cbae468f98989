import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { isUnproven, type Provenance } from '@/domain/series';

/** For texts that are only heard, and for drawings: the words with their origin, where that is a generated number. */
export function useOriginText(): (text: string, origin: Provenance | null) => string {
  const { t } = useTranslation();
  return useCallback(
    (text, origin) => (origin !== null && isUnproven(origin) && text !== '' ? `${text} (${t(`provenance.${origin}`)})` : text),
    [t],
  );
}
