import type { IndicatorClosing } from './indicator-closing';
import type { Reading } from './judge';
import { worstOf } from './roll-up';

interface Closed {
  readonly closed: Pick<IndicatorClosing<Reading>, 'worst' | 'silent' | 'since'>;
}

/** The reading by which an indicator is judged last: the one that decided, else the last known one. */
function lastReading({ worst, silent }: Pick<IndicatorClosing<Reading>, 'worst' | 'silent'>): Reading | null {
  return worst?.closing.decided ?? silent?.closing.lastKnown ?? null;
}

/** The promise that ended furthest from its plan: the worst verdict, then the gap as a part of the promised way. `null`: none is behind. */
export function worstClosing<Row extends Closed>(
  rows: readonly Row[],
): (Row & { readonly since: number; readonly reading: Reading }) | null {
  const behind = rows.flatMap((row) => {
    const reading = lastReading(row.closed);
    return row.closed.since && reading ? [{ ...row, since: row.closed.since.year, reading }] : [];
  });
  const worst = worstOf(behind.map(({ reading }) => reading));
  return behind.find(({ reading }) => reading === worst) ?? null;
}
