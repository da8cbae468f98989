import { API_VERSION } from '@mocks/sources/api-files';
import { apiChanges } from '@mocks/sources/releases';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openApp } from '@/app/app-fixture';
import { text } from '@/shared/i18n/text-fixture';

test('the newest change of the contract is that of the version which the API names, and every one that breaks a program stands beside it', async () => {
  const address = '/ru/data/api/';
  await openApp(address);
  const changes = await screen.findByRole('region', { name: text.ru('data:api.changes') });
  expect(within(changes).getAllByRole('listitem')[0]).toHaveTextContent(new RegExp(`^${API_VERSION} `));
  for (const { version } of apiChanges.filter(({ kind }) => kind === 'major')) {
    expect(within(changes).getByText(version)).toBeInTheDocument();
  }
  expect(within(changes).getByRole('link', { name: text.ru('data:api.allChanges') })).toHaveAttribute('href', '/ru/updates/#api');
  expect(screen.getByText(new RegExp(`^Версия контракта –[\\s\\u2060]*${API_VERSION}\\.`))).toBeInTheDocument();
});
