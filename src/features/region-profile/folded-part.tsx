import type { ReactNode } from 'react';
import { Fold } from '@/shared/ui/fold';
import { Stack } from '@/shared/ui/layout';

interface FoldedPartProps {
  readonly id: string;
  readonly title: string;
  /** What the fold says while it is closed. */
  readonly label: string;
  readonly children: ReactNode;
}

/** A part of the profile that few ask for: its heading stands, the rest is folded, and paper reads it. */
export function FoldedPart({ id, title, label, children }: FoldedPartProps) {
  return (
    <Stack as="section" gap={3} above={6} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <Fold summary={label}>{children}</Fold>
    </Stack>
  );
}
