import type { ReactNode } from 'react';
import { usePreview } from '../preview/use-preview';
import { useLocation } from '../url/address';
import { Boundary } from './boundary';
import { Kept } from './kept';

interface KeptFactsProps {
  readonly id: string;
  /** What the reader would miss, as the page calls it. */
  readonly name: string;
  readonly draw: () => ReactNode;
}

/** A kept piece that tells facts: with those of another release or of a preview it is drawn from them. */
export function KeptFacts({ id, name, draw }: KeptFactsProps) {
  const { asof } = useLocation().search;
  const isLaidOver = usePreview() !== null || asof !== undefined;
  if (!isLaidOver) return <Kept id={id} draw={draw} />;
  return (
    <Boundary name={name} isOnDemand>
      {draw()}
    </Boundary>
  );
}
