import { memo } from 'react';
import { type Deadline, listDueSpans } from '@/domain/deadline';

/** Months of the six years. */
const MONTHS = 72;
/** A single month would be a hair on a phone. */
const NARROWEST_MONTHS = 3;

/** When the measure is due between 2020 and 2025. A picture of the words beside it: it says nothing more, so it is not read out. */
export const DueBar = memo(function DueBar({ deadline }: { deadline: Deadline }) {
  const path = listDueSpans(deadline)
    .map(({ from, to }) => `M${Math.max(0, Math.min(from, to - NARROWEST_MONTHS))} 0H${to}`)
    .join('');
  return (
    <svg viewBox={`0 0 ${MONTHS} 1`} preserveAspectRatio="none" aria-hidden="true">
      <path d={path} />
    </svg>
  );
});
