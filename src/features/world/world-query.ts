import type { DecreeComparisons } from '@/contracts/decree';
import type { Localized } from '@/contracts/parts';
import type { Provenance, Unit } from '@/domain/series';
import { decreeComparisonsQuery } from '@/shared/api/decree-queries';
import { derived } from '@/shared/api/derived';
import { indicatorDetailQuery, indicatorListQuery } from '@/shared/api/queries';
import { type Names, namesOf } from '@/shared/decree/names';

type Comparison = DecreeComparisons['comparisons'][number];

/** A published value after the decree, of the same thing or of one like it. */
export interface Later {
  readonly title: Localized;
  readonly year: number;
  readonly value: number;
  readonly provenance: Provenance;
  readonly unit: Unit;
  readonly decimals: number;
  /** Of an index, which says nothing without it; `null` = the unit says it. */
  readonly scale: Localized | null;
  /** Another unit or method: the two numbers are no way from one to the other. */
  readonly isSimilar: boolean;
}

export interface ComparisonRow extends Comparison {
  /** `null` = none is known to this site. */
  readonly later: Later | null;
  /** Why there can be none: its source is published no more. `null` = nothing is known of that. */
  readonly ceased: Localized | null;
}

/** Measures by another definition that say of later years what these comparisons say of theirs; the title of each tells what it is. */
const MEASURES = [
  { indicator: 'r1-8-3', measure: 'education-only-unesco', unit: 'percent', isSimilar: false, of: ['cmp-14', 'cmp-15'] },
  { indicator: 't1-3', measure: 'index-0-100', unit: 'index', isSimilar: true, of: ['cmp-10'] },
  { indicator: 'r2-1-1', measure: 'researchers', unit: 'people', isSimilar: true, of: ['cmp-16'] },
] as const;

/** They rest on the ranking of competitiveness, whose end the page of this indicator tells. */
const CEASED = { indicator: 't2-2', of: ['cmp-11', 'cmp-12', 'cmp-21'] } as const;

/** Whether the decree names others and nothing of Kazakhstan; how many times one is the other is of both. */
export const isWithoutOwn = ({ unit, values }: Pick<Comparison, 'unit' | 'values'>): boolean =>
  unit !== 'times' && !values.some(({ who }) => who === 'KZ');

export interface WorldPage {
  readonly dataDate: string;
  readonly rows: readonly ComparisonRow[];
  readonly names: Names;
}

/** The comparisons of the decree, each with what was published since. Errors: those of the API. */
export const worldQuery = derived(['world-page'], async (ask): Promise<WorldPage> => {
  const { comparisons, dataDate } = await ask(decreeComparisonsQuery);
  const { indicators } = await ask(indicatorListQuery);
  const later = new Map<string, Later>();
  for (const { indicator, measure: wanted, unit, isSimilar, of } of MEASURES) {
    const { related } = await ask(indicatorDetailQuery(indicator));
    const measure = related.find(({ code }) => code === wanted);
    const last = measure?.points.toSorted((a, b) => a.year - b.year).at(-1);
    if (!measure || !last) continue;
    const { title, decimals } = measure;
    const { year, value, provenance } = last;
    const scale = unit === 'index' ? measure.unitLabel : null;
    for (const id of of) later.set(id, { title, year, value, provenance, unit, decimals, scale, isSimilar });
  }
  const { events } = await ask(indicatorDetailQuery(CEASED.indicator));
  const end = events.find(({ kind }) => kind === 'source')?.title ?? null;
  const rows = comparisons.map((comparison) => ({
    ...comparison,
    later: later.get(comparison.id) ?? null,
    ceased: CEASED.of.some((id) => id === comparison.id) ? end : null,
  }));
  return { dataDate, rows, names: namesOf(comparisons, { indicators }) };
});
