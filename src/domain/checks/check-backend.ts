import type { CheckCode, Finding } from './check-list';
import type { KnownSeries } from './fact-knowledge';

/** What a backend's lists hold, by their keys. */
export interface BackendLists {
  readonly regions: readonly { readonly id: string }[];
  readonly indicators: readonly { readonly id: string; readonly series: readonly { readonly code: string }[] }[];
}

/** What the programme has, by the same keys. */
export interface ProgrammeKeys {
  readonly series: readonly Pick<KnownSeries, 'indicator' | 'series' | 'definition'>[];
  readonly regions: Keyed;
}

/**
 * Holds a backend to the programme: the same regions, indicators and parts, no more and no fewer. A page that is not there is missed by nobody
 * who looks at the others, so the build has to say it.
 */
export function checkBackend(lists: BackendLists, { series, regions }: ProgrammeKeys): Finding[] {
  const known = series.filter(({ definition }) => definition === 'programme');
  const partsOf = (id: string) => known.filter(({ indicator }) => indicator === id).map((part) => part.series);
  const ids = [...new Set(known.map(({ indicator }) => indicator))];
  return [
    ...compare('regions.json', 'region', lists.regions, regions),
    ...compare(
      'indicators.json',
      'indicator',
      lists.indicators,
      ids.map((id) => ({ id })),
    ),
    ...lists.indicators
      .filter(({ id }) => ids.includes(id))
      .flatMap((indicator) => {
        const toKey = (code: string) => ({ id: `${indicator.id} ${code}` });
        const given = indicator.series.map(({ code }) => toKey(code));
        return compare('indicators.json', 'series', given, partsOf(indicator.id).map(toKey));
      }),
  ];
}

type Keyed = readonly { readonly id: string }[];

function compare(file: string, what: 'region' | 'indicator' | 'series', given: Keyed, wanted: Keyed): Finding[] {
  const only = (list: Keyed, other: Keyed) => list.filter(({ id }) => !other.some((known) => known.id === id));
  const toFinding =
    (code: CheckCode) =>
    ({ id }: { readonly id: string }): Finding => ({
      code,
      file,
      line: null,
      column: null,
      values: { id },
    });
  return [
    ...only(wanted, given).map(toFinding(`backend-${what}-missing`)),
    ...only(given, wanted).map(toFinding(`backend-${what}-unknown`)),
  ];
}
