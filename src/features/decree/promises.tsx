import { Passage } from '@/shared/decree/passage';
import { PromiseOutcome } from '@/shared/decree/promise-outcome';
import type { PromiseRow } from '@/shared/decree/promise-row';
import { usePromiseWords } from '@/shared/decree/use-promise-words';
import { useTranslation } from '@/shared/i18n/use-translation';
import { columnsClass } from '@/shared/ui/side-by-side';

/** Promised beside the indicators: what, how surely, by when, and what came of it. On paper stand those of which something is known; the finding counts all. */
export function Promises({ promises }: { promises: readonly PromiseRow[] }) {
  const { t } = useTranslation('decree');
  const { when, modality } = usePromiseWords();
  return (
    <ul className={`${columnsClass} bullets`}>
      {promises.map((row) => (
        <Passage key={row.id} {...row} isOnlyScreen={row.outcome.kind === 'unreported'}>
          <small className="note line">
            {modality(row)}; {t('promises.when', { when: when(row) })}. <PromiseOutcome row={row} />
          </small>
        </Passage>
      ))}
    </ul>
  );
}
