import type { Localized } from '@/contracts/parts';

/** Short names of indicators and titles of measures by their codes: those alone that a page of the decree speaks of. */
export interface Names {
  readonly indicators: Readonly<Record<string, Localized>>;
  readonly measures: Readonly<Record<number, Localized>>;
}

interface Speaking {
  readonly indicators: readonly string[];
  readonly activities?: readonly number[];
}

interface Known {
  readonly indicators: readonly { readonly id: string; readonly short: Localized }[];
  readonly activities?: readonly { readonly number: number; readonly title: Localized }[];
}

/** Names of what these passages speak of, each once. Absent: a code that nobody has named stands for itself on the page. */
export function namesOf(passages: readonly Speaking[], { indicators, activities = [] }: Known): Names {
  const spokenOf = new Set(passages.flatMap((passage) => passage.indicators));
  const carried = new Set(passages.flatMap((passage) => passage.activities ?? []));
  return {
    indicators: Object.fromEntries(indicators.filter(({ id }) => spokenOf.has(id)).map(({ id, short }) => [id, short])),
    measures: Object.fromEntries(activities.filter(({ number }) => carried.has(number)).map(({ number, title }) => [number, title])),
  };
}
