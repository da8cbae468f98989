import { releases } from '@mocks/sources/releases';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openApp, textOf } from '@/app/app-fixture';

// the page tells the newest releases change by change; one of them has moved a value
const moving = releases.find(({ changes }) => changes.some(({ kind }) => kind === 'moved'));
const moved = moving?.changes.find(({ kind }) => kind === 'moved');

test('the page of updates tells each change with the old value, the new one and why', async () => {
  await openApp('/ru/updates/');
  for (const change of moving?.changes.filter(({ reason }) => reason !== null) ?? []) {
    expect(screen.getAllByText((text) => text.startsWith(change.reason?.ru ?? '-'))).not.toEqual([]);
  }
  const release = within(document.getElementById(moving?.date ?? '') ?? document.body);
  const table = release.getByRole('table', { name: /^Изменения значений/ });
  const rows = within(table).getAllByRole('row', { name: new RegExp(moved?.name.ru ?? '-') });
  const row = rows.find((candidate) => textOf(candidate).includes(String(moved?.movedTo?.year)));
  expect(textOf(row ?? null)).toContain(`(${moved?.movedTo?.year} год)`);
  expect(within(table).getAllByRole('row').length).toBeGreaterThan(moving?.changes.length ?? 0);
});
