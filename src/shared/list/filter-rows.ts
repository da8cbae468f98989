export interface FacetOption {
  readonly value: string;
  readonly name: string;
}

/** One choice that narrows the rows. Its key is its name in the address. */
export interface Facet<Row> {
  readonly key: string;
  readonly label: string;
  readonly options: readonly FacetOption[];
  /** The options under which a row is found. */
  readonly optionsOf: (row: Row) => readonly string[];
  /** Any number of them may be chosen: the page draws the choice itself. */
  readonly isMany?: true;
  /** What else of the address a choice changes. */
  readonly also?: (value: string | null, search: object) => object;
}

/** The free text stands beside the facets. */
export const TEXT = 'q';

export interface FilterResult<Row> {
  readonly rows: readonly Row[];
  /** By facet: rows per option under all the other filters. An option without rows is left out. */
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Keys of the active filters, each with the number of rows when it alone is dropped. */
  readonly active: readonly { readonly key: string; readonly rowsWithout: number }[];
}

interface Filters<Row> {
  readonly facets: readonly Facet<Row>[];
  /** What the address says of each facet: nothing, one value, or several. */
  readonly search: object;
  /** `null` = no text is asked for. */
  readonly finds: ((row: Row) => boolean) | null;
}

/** The chosen options of a facet; what it does not offer (a hand-written address) filters nothing. */
export function chosenOf<Row>({ key, options }: Facet<Row>, search: object): readonly string[] {
  const asked = (search as Readonly<Record<string, unknown>>)[key] ?? [];
  const values = (Array.isArray(asked) ? asked : [asked]).map(String);
  return options.map(({ value }) => value).filter((value) => values.includes(value));
}

/**
 * The facets of these rows: a choice under which no row stands, whatever else is chosen, is not offered, unless the address holds it. One that is empty
 * only under the other filters stays, disabled, so that choices do not come and go under the hand; so do the choices that a page draws itself.
 */
export function facetsOf<Row>(rows: readonly Row[], facets: readonly Facet<Row>[], search: object): Facet<Row>[] {
  return facets.map((facet) => {
    if (facet.isMany) return facet;
    const held = new Set([...rows.flatMap((row) => facet.optionsOf(row)), ...chosenOf(facet, search)]);
    return { ...facet, options: facet.options.filter(({ value }) => held.has(value)) };
  });
}

/**
 * Filters and counts in one pass over the rows.
 *
 * A row that fails no filter is shown; one that fails exactly one filter would be shown without it, so it counts for that filter's options.
 */
export function filterRows<Row>(rows: readonly Row[], { facets, search, finds }: Filters<Row>): FilterResult<Row> {
  const tests = facets.flatMap((facet) => {
    const chosen = chosenOf(facet, search);
    return chosen.length === 0
      ? []
      : [{ key: facet.key, passes: (row: Row) => facet.optionsOf(row).some((option) => chosen.includes(option)) }];
  });
  if (finds) tests.push({ key: TEXT, passes: finds });
  const counts = new Map(facets.map(({ key }) => [key, new Map<string, number>()]));
  const onlyFails = new Map<string, number>();
  const shown: Row[] = [];
  for (const row of rows) {
    const [blocker, another] = tests.filter(({ passes }) => !passes(row));
    if (another) continue;
    if (blocker) addOne(onlyFails, blocker.key);
    else shown.push(row);
    for (const facet of facets) {
      const count = counts.get(facet.key);
      if (count && (!blocker || blocker.key === facet.key)) for (const option of facet.optionsOf(row)) addOne(count, option);
    }
  }
  return { rows: shown, counts, active: tests.map(({ key }) => ({ key, rowsWithout: shown.length + (onlyFails.get(key) ?? 0) })) };
}

function addOne(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
