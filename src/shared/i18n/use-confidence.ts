import type { Provenance } from '@/domain/series';
import { useTranslation } from './use-translation';

/** A published figure that decides, with the word for how it was found, unless its source was verified. Generated ones have marks of their own. */
export function useConfidence(): (text: string, origin: Provenance) => string {
  const { t } = useTranslation();
  return (text, origin) => (origin === 'secondary' || origin === 'derived' ? `${text} (${t(`provenance.${origin}`)})` : text);
}
