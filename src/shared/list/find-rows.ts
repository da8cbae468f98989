import type { Field } from '@/domain/search/read-items';
import type { WordIndex } from '@/domain/search/word-index';
import type { Column } from './column';
import type { SearchWords } from './words-query';

/** The words of all columns, in both languages. */
export function indexRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  { createWordIndex, thesaurus }: SearchWords,
): WordIndex<Row> {
  const fieldsOf = (row: Row): Field[] =>
    columns
      .flatMap(({ texts }) => texts?.(row) ?? [])
      .flatMap(({ kk, ru }) => [
        { text: kk, language: 'kk', weight: 1 },
        { text: ru, language: 'ru', weight: 1 },
      ]);
  return createWordIndex(rows, fieldsOf, thesaurus);
}

/** Whether a row has every word of the query, in some form or by its meaning; `null`: there is no word in it. */
export function findRows<Row>(query: string, index: WordIndex<Row>): ((row: Row) => boolean) | null {
  const found = index.find(query);
  if (found === null) return null;
  const rows = new Set(found.hits.flatMap(({ item, isWhole }) => (isWhole ? item : [])));
  return (row) => rows.has(row);
}
