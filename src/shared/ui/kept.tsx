import { type ReactNode, useEffect, useRef, useState } from 'react';
import { usePreview } from '../preview/use-preview';
import { useLocation } from '../url/address';
import { takeAlong } from '../url/take-along';
import { IS_BUILT } from '../url/words-to-fetch';
import { Boundary } from './boundary';

interface KeptProps {
  /** Its name in the page, where no other piece has it. */
  readonly id: string;
  readonly draw: () => ReactNode;
}

/**
 * A piece that no act of the reader changes. The page brings it finished, so neither its words nor its figures travel a second time for the
 * application; its words stand in a namespace of their own (`builtWords` of the page).
 *
 * React leaves the HTML alone that it finds there. Where the page is drawn anew (under a browser's translation) the piece is taken over as it
 * stands. Its links are those of the build: they take along what every link of the address takes.
 */
export function Kept({ id, draw }: KeptProps) {
  const [found] = useState(() => ({ __html: IS_BUILT ? (document.querySelector(`[data-kept="${id}"]`)?.innerHTML ?? '') : '' }));
  const piece = useRef<HTMLDivElement>(null);
  const { facts, asof } = useLocation().search;
  useEffect(() => {
    const links = [...(piece.current?.querySelectorAll<HTMLAnchorElement>('a[href]') ?? [])];
    const built = links.map((link) => link.getAttribute('href') ?? '');
    for (const link of links) takeAlong(link, { facts, asof });
    // the next address asks for something else, or for nothing
    return () => {
      for (const [i, link] of links.entries()) link.setAttribute('href', built[i] ?? '');
    };
  }, [facts, asof]);
  if (!IS_BUILT) {
    return (
      <div ref={piece} data-kept={id}>
        {draw()}
      </div>
    );
  }
  // biome-ignore lint/security/noDangerouslySetInnerHtml: what the page itself was built with
  return <div ref={piece} data-kept={id} suppressHydrationWarning dangerouslySetInnerHTML={found} />;
}

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
