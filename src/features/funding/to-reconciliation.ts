import type { Funding } from '@/contracts/funding';
import { differencesFrom } from '@/domain/money-by-year';
import { addMoney, type PlannedRow } from '@/domain/planned-money';
import type { ProgrammeYear } from '@/domain/series';

/** How the amounts of the measures stand to the totals that the decree prints, million tenge. */
export interface Reconciliation {
  /** Measures and private money, minus the printed total, in the years where they differ. */
  readonly yearly: readonly { readonly year: ProgrammeYear; readonly mlnKzt: number }[];
  readonly overall: number;
  /** The printed local budget of every year equals the measures that name it alone: the unsplit money is not in it. */
  readonly localStandsAlone: boolean;
  /** Total of the rows that name the republican and the local budget together. */
  readonly unsplitLocalMlnKzt: number;
}

/** Holds the measures against the printed totals; private money is only in the totals and is added to the measures. */
export function toReconciliation({ tasks, sources, total }: Pick<Funding, 'tasks' | 'sources' | 'total'>): Reconciliation {
  const ofMeasures: readonly PlannedRow[] = tasks.flatMap(({ rows }) => rows);
  const ofPrivate = sources.filter(({ code }) => code === 'private').map((source) => ({ ...source, sources: ['private'] }));
  const all = [...ofMeasures, ...ofPrivate];
  const sole = ofMeasures.filter(({ sources: named }) => named.join() === 'local');
  const unsplit = ofMeasures.filter(({ sources: named }) => named.length > 1 && named.includes('local'));
  const local = sources.find(({ code }) => code === 'local');
  return {
    yearly: differencesFrom(total.amountsMlnKzt, all),
    overall: addMoney(all).totalMlnKzt - total.totalMlnKzt,
    localStandsAlone: local !== undefined && differencesFrom(local.amountsMlnKzt, sole).length === 0,
    unsplitLocalMlnKzt: addMoney(unsplit).totalMlnKzt,
  };
}
