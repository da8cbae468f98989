import type { ReactNode } from 'react';
import { type PromiseRow, unpublishedAmong } from '@/shared/decree/promise-row';
import { useTranslation } from '@/shared/i18n/use-translation';
import { OfOrigin } from '@/shared/ui/fact-value';
import { columnsClass } from '@/shared/ui/side-by-side';
import type { OutcomeCounts } from './outcome-counts';

/** "3 of 8 kept, 1 not kept, of 4 nothing can be said", without what does not occur. */
export function useOutcomeList() {
  const { t } = useTranslation('decree');
  return (counts: OutcomeCounts): string => {
    const kinds = (['kept', 'nearly', 'missed', 'unknown'] as const).filter((kind) => counts[kind] > 0);
    const list = kinds.map((kind) => t(`outcome.${kind}`, { n: counts[kind] })).join(', ');
    // an indicator is judged by its worst known part: where some are not known it says of how many
    return counts.parts ? `${list}; ${t('outcome.parts', counts.parts)}` : list;
  };
}

interface FindingProps {
  readonly counts: OutcomeCounts;
  readonly promises: readonly PromiseRow[];
  /** Of a goal these are only those that no task has. */
  readonly ofPromises: 'finding.promises' | 'goal.promises';
  /** How the decree words it, beside the sentences where there is room. */
  readonly children: ReactNode;
}

/** What came of it, in one sentence, and in one more of what was promised beside the indicators: the answer with which the page begins. Unknown is never told as not kept. */
export function Finding({ counts, promises, ofPromises, children }: FindingProps) {
  const { t } = useTranslation('decree');
  const list = useOutcomeList();
  const { total, unknown } = counts;
  const promiseList = (['kept', 'missed', 'last-known', 'unreported'] as const)
    .map((kind) => ({ kind, n: promises.filter(({ outcome }) => outcome.kind === kind).length }))
    .filter(({ n }) => n > 0)
    .map(({ kind, n }) => t(`finding.promise.${kind}`, { n }));
  const hasGap = unknown > 0 && unknown < total;
  return (
    <>
      <h2 className="finding">
        {total === unknown
          ? t(total === 1 ? 'finding.unknownOne' : 'finding.unknown', { total })
          : `${t('finding.known', { total })}: ${list(counts)}.`}
      </h2>
      <div className={`${columnsClass} above-2`}>
        {(hasGap || promises.length > 0) && (
          <p>
            {hasGap && `${t('finding.gap')} `}
            {promises.length > 0 && (
              <OfOrigin origin={unpublishedAmong(promises)}>
                {t(ofPromises, { total: promises.length, list: promiseList.join(', ') })}
              </OfOrigin>
            )}
          </p>
        )}
        <p className="note">{children}</p>
      </div>
    </>
  );
}
