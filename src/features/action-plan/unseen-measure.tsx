import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Cluster } from '@/shared/ui/layout';
import type { UnseenMeasure } from './measure-of-address';
import { rowId } from './plan-rows';

interface UnseenMeasureLineProps {
  /** `null` leaves the line empty, without any height: it stands there so that what comes into it is announced. */
  readonly unseen: UnseenMeasure | null;
  /** Number of the plan's last measure. */
  readonly last: number;
  readonly onShow: () => void;
}

/** Says that the measure of the address is hidden and shows it on demand, or that there is no such measure. */
export function UnseenMeasureLine({ unseen, last, onShow }: UnseenMeasureLineProps) {
  const { t } = useTranslation('action-plan');
  const asked = useRef<number | null>(null);
  // with the row itself: until a later moment nothing would have the focus
  useLayoutEffect(() => {
    if (unseen !== null || asked.current === null) return;
    // the pressed button is gone; the row that it brought is where the reader wants to be
    document.getElementById(rowId(asked.current))?.querySelector('a')?.focus();
    asked.current = null;
  }, [unseen]);

  function show(number: number) {
    asked.current = number;
    onShow();
  }

  return (
    <div role="status">
      {unseen && (
        <Cluster gap={4} rows={2} align="center" above={2} below={2} data-only="screen">
          <p>{t(`address.${unseen.reason}`, { n: unseen.number, last })}</p>
          {unseen.reason === 'hidden' && (
            <button type="button" className="button small" onClick={() => show(unseen.number)}>
              {t('address.show', { n: unseen.number })}
            </button>
          )}
        </Cluster>
      )}
    </div>
  );
}
