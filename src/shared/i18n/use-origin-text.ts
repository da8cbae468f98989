import { useCallback } from 'react';
import { isUnproven, type Provenance } from '@/domain/series';
import { useTranslation } from './use-translation';

/** For texts that are only heard, and for drawings: the words with their origin, where that is a generated number. */
export function useOriginText(): (text: string, origin: Provenance | null) => string {
  const { t } = useTranslation();
  return useCallback(
    (text, origin) => (origin !== null && isUnproven(origin) && text !== '' ? `${text} (${t(`provenance.${origin}`)})` : text),
    [t],
  );
}
