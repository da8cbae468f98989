import { describe, expect, test } from 'vitest';
import { drawPart } from '@/app/part-fixture';
import type { Column } from './column';
import { DataTable } from './data-table';

interface Row {
  readonly name: string;
  readonly figure: number;
}

const rows: Row[] = [
  { name: 'first', figure: 1 },
  { name: 'second', figure: 0 },
];
const columns: Column<Row>[] = [
  { key: 'name', label: 'Name', kind: 'title', show: ({ name }) => name },
  { key: 'figure', label: 'Figure', kind: 'number', show: ({ figure }) => figure },
];

describe('rows that are folded on a phone', () => {
  const foldsOf = (rest: { isOpen?: boolean; marked?: string } = {}) => {
    const { container } = drawPart(
      'kk',
      <DataTable
        caption="rows"
        {...{ columns, ...rest }}
        groups={[{ key: 'all', rows }]}
        keyOf={({ name }) => name}
        addressOf={({ name }) => name}
        briefOf={({ figure }) => (figure === 0 ? '' : `comes to ${figure}`)}
        rows="lines"
      />,
    );
    return [...container.querySelectorAll('tr details')] as HTMLDetailsElement[];
  };

  test('each says in brief what it comes to; one that has nothing to say is not folded', () => {
    const folds = foldsOf();
    expect(folds.map(({ textContent, open }) => [textContent, open])).toEqual([['comes to 1', false]]);
  });

  test('stand open where the reader looks for words, and where the address names the row', () => {
    expect(foldsOf({ isOpen: true })[0]?.open).toBe(true);
    expect(foldsOf({ marked: 'first' })[0]?.open).toBe(true);
    expect(foldsOf({ marked: 'second' })[0]?.open).toBe(false);
  });
});
