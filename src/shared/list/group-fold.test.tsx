import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { drawPart } from '@/app/part-fixture';
import type { Column } from './column';
import { GroupFold } from './group-fold';

interface Row {
  readonly id: string;
}
const columns: Column<Row>[] = [{ key: 'id', label: 'COLUMN', kind: 'title', show: ({ id }) => id }];

function drawGroup({ marked = '', isNarrowed = false }) {
  drawPart(
    'ru',
    <>
      <h2 id="group">GROUP</h2>
      <GroupFold
        {...{ columns, marked, isNarrowed }}
        summary="SUMMARY"
        labelledBy="group"
        rows={[{ id: 'a' }, { id: 'b' }]}
        keyOf={({ id }) => id}
        addressOf={({ id }) => id}
      />
    </>,
  );
  return screen.getByText('SUMMARY').closest('details');
}

test('folds the rows of a group, named by the heading above', () => {
  expect(drawGroup({})?.open).toBe(false);
  const table = screen.getByRole('table', { name: 'GROUP', hidden: true });
  expect(within(table).getAllByRole('rowheader', { hidden: true })).toHaveLength(2);
});

test('is open where the reader looks for rows', () => {
  expect(drawGroup({ isNarrowed: true })?.open).toBe(true);
});

test('is open where the address points at one of its rows, and not at a row of another group', () => {
  expect(drawGroup({ marked: 'b' })?.open).toBe(true);
  expect(screen.getByText('b').closest('tr')).toHaveAttribute('data-marked');
  expect(screen.getByText('a').closest('tr')).not.toHaveAttribute('data-marked');
});

test('stays closed where the address points at a row of another group', () => {
  expect(drawGroup({ marked: 'c' })?.open).toBe(false);
});
