import type { Localized } from '@/contracts/parts';
import { compareText, matchesSearch } from '@/domain/collation';
import type { Language } from '@/domain/language';
import type { RegisterColumn, RegisterEntry, RegisterFacet } from './register-column';
import type { RegisterSearch } from './register-search';

export interface RegisterView<Row> {
  readonly rows: readonly Row[];
  /** Per facet and option: how many rows it would show under the other choices. */
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

interface Shown<Row> {
  readonly columns: readonly RegisterColumn<Row>[];
  readonly facets: readonly RegisterFacet<Row>[];
  readonly search: RegisterSearch;
  readonly language: Language;
}

/** The rows that the address asks for, in its order, and what each further choice would leave. */
export function toRegisterView<Row extends RegisterEntry>(rows: readonly Row[], shown: Shown<Row>): RegisterView<Row> {
  const { columns, facets, search } = shown;
  const found = rows.filter((row) => matchesSearch(searchedTexts(row, columns), search.q));
  const fits = (row: Row, without?: RegisterFacet<Row>) =>
    facets.every((facet) => {
      const value = chosen(facet, search);
      return facet === without || value === null || facet.has(row, value);
    });
  const counts = Object.fromEntries(
    facets.map((facet) => [
      facet.key,
      Object.fromEntries(
        facet.options.map(({ value }) => [value, found.filter((row) => fits(row, facet) && facet.has(row, value)).length]),
      ),
    ]),
  );
  return {
    rows: sortRows(
      found.filter((row) => fits(row)),
      shown,
    ),
    counts,
  };
}

/** The chosen option of a facet; one that it does not offer counts as none. */
export function chosen<Row>({ key, options }: RegisterFacet<Row>, search: RegisterSearch): string | null {
  const value = search[key] === null ? null : String(search[key]);
  return options.some((option) => option.value === value) ? value : null;
}

function searchedTexts<Row extends RegisterEntry>(row: Row, columns: readonly RegisterColumn<Row>[]): string[] {
  const texts: Localized[] = columns.flatMap((column) => column.texts?.(row) ?? []);
  if (row.note) texts.push(row.note);
  return texts.flatMap(({ kk, ru }) => [kk, ru]);
}

function sortRows<Row>(rows: readonly Row[], { columns, search, language }: Shown<Row>): readonly Row[] {
  const value = columns.find(({ key }) => key === search.sort)?.sort;
  if (!value) return rows;
  const byText = compareText(language);
  const sign = search.order === 'asc' ? 1 : -1;
  return rows.toSorted((first, second) => {
    const [a, b] = [value(first, language), value(second, language)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
    return sign * byText(String(a), String(b));
  });
}
