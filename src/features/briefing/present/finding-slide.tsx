import { useTranslation } from '@/shared/i18n/use-translation';
import { BasisNote } from '@/shared/ui/basis-note';
import { OfOrigin } from '@/shared/ui/fact-value';
import { VerdictBar } from '@/shared/ui/verdict-bar';
import type { BriefingData } from '../briefing-data';
import type { BriefingSentences } from '../use-briefing-sentences';
import styles from './slide.module.css';

/** How all indicators stand: the bar, its numbers in words, the median. */
export function FindingSlide({ data: { briefing }, sentences }: { data: BriefingData; sentences: BriefingSentences }) {
  const { t: own } = useTranslation('briefing');
  const { known } = briefing.distribution;
  return (
    <>
      <div className={styles['bar']}>
        <BasisNote group={briefing.distribution} counted="indicators" />
        <VerdictBar distribution={briefing.distribution} />
      </div>
      {sentences.verdicts !== '' && <p>{sentences.verdicts}</p>}
      {briefing.lag && sentences.medianLag !== null && (
        <OfOrigin as="p" origin={briefing.lag.basis}>
          {sentences.medianLag}
        </OfOrigin>
      )}
      {known > 0 && briefing.worst.length === 0 && <p>{own('worst.none')}</p>}
    </>
  );
}
