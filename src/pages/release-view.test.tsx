import { releases } from '@mocks/sources/releases';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openApp, textOf } from '@/app/app-fixture';

const [newest] = releases;
const moved = newest?.changes.find(({ kind }) => kind === 'moved');

test('the page of updates tells each change with the old value, the new one and why', async () => {
  await openApp('/ru/updates/');
  for (const change of newest?.changes.filter(({ reason }) => reason !== null) ?? []) {
    expect(screen.getAllByText((text) => text.startsWith(change.reason?.ru ?? '-'))).not.toEqual([]);
  }
  const table = screen.getByRole('table', { name: /^Изменения значений/ });
  const rows = within(table).getAllByRole('row', { name: new RegExp(moved?.name.ru ?? '-') });
  const row = rows.find((candidate) => textOf(candidate).includes(String(moved?.movedTo?.year)));
  expect(textOf(row ?? null)).toContain(`(${moved?.movedTo?.year} год)`);
  expect(within(table).getAllByRole('row').length).toBeGreaterThan(newest?.changes.length ?? 0);
});
