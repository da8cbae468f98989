import { useTranslation } from 'react-i18next';
import type { DecreeCommitments } from '@/contracts/decree';

export type Commitment = DecreeCommitments['commitments'][number];

/** What a promise beside the indicators comes to, in words: by when, and how surely the decree says it. */
export function usePromiseText() {
  const { t } = useTranslation('decree');

  /** Absent: the decree names no year, which is said. */
  function when({ byYear, startYear, years }: Commitment): string {
    if (years.length > 0) return t('when.years', { years: years.join(', ') });
    if (byYear !== null) return t('when.by', { year: byYear });
    return startYear === null ? t('when.none') : t('when.from', { year: startYear });
  }

  const modality = (commitment: Commitment) => t(`modality.${commitment.modality}`);
  return { when, modality };
}
