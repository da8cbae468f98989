import type { Language } from '../language';
import type { Finding } from './check-list';

type Texts = Readonly<Record<Language, string>>;

/** A publication that facts refer to, with all that two tables can say of it differently. */
export interface KnownSource {
  readonly id: string;
  readonly title: Texts;
  readonly publisher: Texts;
  /** Year, month or day; `null` where it is not known. */
  readonly published: string | null;
  /** One for each language, the same twice where there is one; `null` where none is known. */
  readonly address: Texts | null;
}

/** What a source says, by the names of its columns; empty where it says nothing. */
export type SourceCells = ReturnType<typeof sourceCells>;
type SourceField = keyof SourceCells;

export function sourceCells({ title, publisher, published, address }: KnownSource) {
  return {
    ...{ title_kk: title.kk, title_ru: title.ru, publisher_kk: publisher.kk, publisher_ru: publisher.ru },
    ...{ published: published ?? '', address_kk: address?.kk ?? '', address_ru: address?.ru ?? '' },
  };
}

/** A source as a file of a report brings it. */
export interface GivenSource {
  readonly source: KnownSource;
  readonly file: string;
  readonly line: number | null;
  readonly sheet?: string;
}

/** What a file says otherwise than what is known under the same id: each field with both contents. */
export function sourceDifferences(given: Partial<SourceCells>, known: KnownSource, at: Omit<GivenSource, 'source'>): Finding[] {
  const wanted = sourceCells(known);
  return (Object.entries(given) as [SourceField, string][])
    .filter(([field, value]) => value !== wanted[field])
    .map(([column, value]) => ({ code: 'source-differs', ...at, column, values: { id: known.id, value, other: wanted[column] || '–' } }));
}

/** Sources of several files, each once, and what they say of one id differently: which of them holds would depend on the order of the files. */
export function uniteSources(given: readonly GivenSource[]): { readonly sources: readonly KnownSource[]; readonly findings: Finding[] } {
  const first = new Map<string, KnownSource>();
  const findings: Finding[] = [];
  for (const { source, ...at } of given) {
    const other = first.get(source.id);
    if (other) findings.push(...sourceDifferences(sourceCells(source), other, at));
    else first.set(source.id, source);
  }
  const torn = new Set(findings.map(({ values }) => values['id']));
  return { sources: [...first.values()].filter(({ id }) => !torn.has(id)), findings };
}
