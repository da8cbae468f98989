import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Column } from './column';
import { Table } from './table';

interface Row {
  readonly name: string;
  readonly n: number | null;
  readonly said?: string;
}

const columns: Column<Row>[] = [
  { key: 'name', label: 'Name', kind: 'title', show: ({ name }) => name },
  { key: 'n', label: 'Number', kind: 'number', show: ({ n }) => n },
  { key: 'said', label: 'Said', kind: 'number', show: ({ said }) => said },
];

const cellsOf = (name: string) => within(screen.getByRole('row', { name: new RegExp(name) })).getAllByRole('cell');

test('a cell that shows nothing has a dash, zero is a number, and no translator has to do with either', () => {
  render(
    <Table
      columns={columns}
      rows={[
        { name: 'none', n: null },
        { name: 'zero', n: 0, said: '3 of 5' },
      ]}
      keyOf={({ name }) => name}
    />,
  );
  const [none, unsaid] = cellsOf('none');
  expect(none).toHaveTextContent('–');
  expect(none).toHaveAttribute('data-none', 'true');
  expect(unsaid).toHaveTextContent('–');
  const [zero, said] = cellsOf('zero');
  expect(zero).toHaveTextContent('0');
  expect(zero).not.toHaveAttribute('data-none');
  expect(zero).toHaveAttribute('translate', 'no');
  expect(said, 'words beside a number are translated').not.toHaveAttribute('translate');
});

test('the first thing of a row names it, and a card names the others', () => {
  render(<Table cards="small" caption="All" columns={columns} rows={[{ name: 'one', n: 1 }]} keyOf={({ name }) => name} />);
  expect(screen.getByRole('table', { name: 'All' })).toBeVisible();
  expect(screen.getByRole('rowheader', { name: 'one' })).not.toHaveAttribute('data-label');
  expect(cellsOf('one').map((cell) => cell.getAttribute('data-label'))).toEqual(['Number', 'Said']);
});
