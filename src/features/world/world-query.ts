import type { DecreeComparisons } from '@/contracts/decree';
import type { Localized } from '@/contracts/parts';
import { decreeComparisonsQuery } from '@/shared/api/decree-queries';
import { derived } from '@/shared/api/derived';
import { indicatorDetailQuery } from '@/shared/api/queries';

type Comparison = DecreeComparisons['comparisons'][number];

/** A published value of the same thing after the decree. */
export interface Later {
  readonly title: Localized;
  readonly year: number;
  readonly value: number;
  readonly decimals: number;
}

export interface ComparisonRow extends Comparison {
  /** `null` = none is known to this site. */
  readonly later: Later | null;
}

/** The measure by another definition that says the same as these comparisons: spending on education alone as a share of GDP. */
const SPENDING = { indicator: 'r1-8-3', measure: 'education-only-unesco', of: ['cmp-14', 'cmp-15'] };

/** The comparisons of the decree, each with what was published since. Errors: those of the API. */
export const worldQuery = derived(
  ['world-page'],
  async (ask): Promise<{ readonly dataDate: string; readonly rows: readonly ComparisonRow[] }> => {
    const { comparisons, dataDate } = await ask(decreeComparisonsQuery);
    const { related } = await ask(indicatorDetailQuery(SPENDING.indicator));
    const measure = related.find(({ code }) => code === SPENDING.measure);
    const last = measure?.points.toSorted((a, b) => a.year - b.year).at(-1);
    const later = measure && last ? { title: measure.title, year: last.year, value: last.value, decimals: measure.decimals } : null;
    return {
      dataDate,
      rows: comparisons.map((comparison) => ({ ...comparison, later: SPENDING.of.includes(comparison.id) ? later : null })),
    };
  },
);
