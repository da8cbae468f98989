import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openApp } from '../app-fixture';

test('from an address that leads nowhere every link of the language leads to a page that there is', async () => {
  await openApp('/ru/no/such/page/?facts=official');
  const toKazakh = await screen.findAllByRole('link', { name: /Қазақша/ });
  expect(toKazakh.map((link) => link.getAttribute('href'))).toContain('/kk/?facts=official');
  const main = within(screen.getByRole('main'));
  const hrefs = main.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(hrefs).toEqual(['/ru/?facts=official', '/ru/indicators/?facts=official', '/kk/?facts=official']);
});
