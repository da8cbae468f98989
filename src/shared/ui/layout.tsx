import type { HTMLAttributes } from 'react';

/** A step of the scale of spaces (`--space-1` … `--space-6`). */
type Space = 1 | 2 | 3 | 4 | 5 | 6;

interface Spaces {
  /** Between what stands side by side; in a stack between its rows. */
  readonly gap?: Space | 'none';
  /** Between the lines of a cluster, where they are closer than what stands in them. */
  readonly rows?: Space | 'none';
  /** Outside, before and after the whole. */
  readonly above?: Space;
  readonly below?: Exclude<Space, 1 | 6>;
  readonly align?: 'start' | 'center' | 'baseline' | 'end';
  /** First and last at the two edges. */
  readonly isSpread?: boolean;
}

interface LayoutProps extends Spaces, HTMLAttributes<HTMLElement> {
  readonly as?:
    | 'div'
    | 'section'
    | 'article'
    | 'aside'
    | 'header'
    | 'footer'
    | 'nav'
    | 'p'
    | 'ul'
    | 'ol'
    | 'li'
    | 'span'
    | 'figure'
    | 'figcaption';
}

const classes = (...names: (string | undefined | false)[]) => names.filter(Boolean).join(' ');

/** Those that differ from what the sheet gives a stack (3) or a cluster (1 and 4) without them. */
function spaced({ gap, rows, above, below, align, isSpread }: Spaces, usual: Pick<Spaces, 'gap' | 'rows'>): string {
  const step = (name: string, space: Space | 'none' | undefined) => space !== undefined && `${name}-${space}`;
  return classes(
    gap !== usual.gap && step('gap', gap),
    rows !== usual.rows && step('rows', rows),
    step('above', above),
    step('below', below),
    align,
    isSpread && 'between',
  );
}

/** The classes of a stack, for an element that is no plain one: a link, a group with an origin. */
export const stackClass = ({ gap = 3, ...more }: Spaces) => classes('stack', spaced({ ...more, rows: gap }, { rows: 3 }));

/** The classes of a cluster, as above. */
export const clusterClass = ({ gap = 4, rows = gap, ...more }: Spaces) =>
  classes('cluster', spaced({ ...more, gap, rows }, { gap: 4, rows: 1 }));

/** One below the other, with one space between. */
export function Stack({ as: Tag = 'div', gap, above, below, align, className, ...rest }: Omit<LayoutProps, 'rows' | 'isSpread'>) {
  return <Tag className={classes(stackClass({ gap, above, below, align } as Spaces), className)} {...rest} />;
}

/** Side by side, and on the next line what has no room. */
export function Cluster({ as: Tag = 'div', gap, rows, above, below, align, isSpread, className, ...rest }: LayoutProps) {
  return <Tag className={classes(clusterClass({ gap, rows, above, below, align, isSpread } as Spaces), className)} {...rest} />;
}
