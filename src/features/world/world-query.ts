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

/** Measures by another definition that say of later years what these comparisons say of theirs; the title of each tells what it is. */
const MEASURES = [
  { indicator: 'r1-8-3', measure: 'education-only-unesco', of: ['cmp-14', 'cmp-15'] },
  { indicator: 't1-3', measure: 'index-0-100', of: ['cmp-10'] },
] as const;

/** The comparisons of the decree, each with what was published since. Errors: those of the API. */
export const worldQuery = derived(
  ['world-page'],
  async (ask): Promise<{ readonly dataDate: string; readonly rows: readonly ComparisonRow[] }> => {
    const { comparisons, dataDate } = await ask(decreeComparisonsQuery);
    const later = new Map<string, Later>();
    for (const { indicator, measure: wanted, of } of MEASURES) {
      const { related } = await ask(indicatorDetailQuery(indicator));
      const measure = related.find(({ code }) => code === wanted);
      const last = measure?.points.toSorted((a, b) => a.year - b.year).at(-1);
      if (!measure || !last) continue;
      for (const id of of) later.set(id, { title: measure.title, year: last.year, value: last.value, decimals: measure.decimals });
    }
    return { dataDate, rows: comparisons.map((comparison) => ({ ...comparison, later: later.get(comparison.id) ?? null })) };
  },
);
