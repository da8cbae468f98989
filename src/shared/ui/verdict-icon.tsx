import type { Verdict } from '@/domain/choices';
import { VERDICT_SHAPES } from './verdict-shapes';

/** Decorative: the verdict's word always stands beside it. */
export function VerdictIcon({ verdict }: { verdict: Verdict }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={VERDICT_SHAPES[verdict]} />
    </svg>
  );
}
