import type { MedianLag } from '@/domain/roll-up';
import { useMedianLagText } from '../i18n/use-median-lag-text';
import { OfOrigin } from './fact-value';

/** The middle of the known lags of a group, marked by the weakest of them. */
export function MedianLagValue({ lag }: { lag: MedianLag | null }) {
  const text = useMedianLagText()(lag);
  return lag ? <OfOrigin origin={lag.basis}>{text}</OfOrigin> : text;
}
