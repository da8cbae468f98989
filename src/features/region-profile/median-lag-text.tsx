import { useTranslation } from 'react-i18next';
import type { MedianLag } from '@/domain/roll-up';
import { useFormat } from '@/shared/i18n/use-format';
import { OfOrigin } from '@/shared/ui/fact-value';

/** The middle of the known lags in months; the sign is a word. */
export function MedianLagText({ lag }: { lag: MedianLag | null }) {
  const { t } = useTranslation(['region', 'common']);
  const { number } = useFormat();
  if (!lag) return t('lag.unknown');
  const months = Math.round(Math.abs(lag.months) * 10) / 10;
  const n = `${lag.atLeast ? '≥ ' : ''}${number(months, Number.isInteger(months) ? 0 : 1)}`;
  const text = months === 0 ? t('common:lag.onSchedule') : t(lag.months < 0 ? 'lag.ahead' : 'lag.behind', { n });
  return <OfOrigin origin={lag.basis}>{text}</OfOrigin>;
}
