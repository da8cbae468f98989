import type { IndicatorClosing } from './indicator-closing';
import type { Reading } from './judge';
import { worstOf } from './roll-up';

interface Closed {
  readonly closed: Pick<IndicatorClosing<Reading>, 'worst' | 'since'>;
}

/**
 * The promise that ended furthest from its plan: the worst verdict, then the gap as a part of the promised way. `null`: none ended behind. Not among
 * them: one whose end nobody published, however bad its last known year was, and one that was kept and fell back later. The same sentence counts
 * the first as unknown and the second as kept.
 */
export function worstClosing<Row extends Closed>(
  rows: readonly Row[],
): (Row & { readonly since: number; readonly reading: Reading }) | null {
  const behind = rows.flatMap((row) => {
    const reading = row.closed.worst?.closing.decided;
    return row.closed.since && reading && reading.verdict !== 'met' ? [{ ...row, since: row.closed.since.year, reading }] : [];
  });
  const worst = worstOf(behind.map(({ reading }) => reading));
  return behind.find(({ reading }) => reading === worst) ?? null;
}
