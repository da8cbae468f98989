import { API_VERSION } from '@mocks/sources/api-files';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openApp } from '@/app/app-fixture';
import { text } from '@/shared/i18n/text-fixture';

test('the newest change of the contract is that of the version which the API names', async () => {
  const address = '/ru/data/api/';
  await openApp(address);
  const changes = await screen.findByRole('region', { name: text.ru('data:api.changes') });
  expect(within(changes).getAllByRole('listitem')[0]).toHaveTextContent(new RegExp(`^${API_VERSION} `));
  expect(screen.getByText(new RegExp(`^Версия контракта – ${API_VERSION}\\.`))).toBeInTheDocument();
});
