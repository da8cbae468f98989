import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { text } from '@/shared/i18n/text-fixture';
import { openApp } from '../app-fixture';

test('the search of the head is a plain form that asks the page of the search, with what the reader sees of facts', async () => {
  await openApp('/ru/about/?facts=official');
  const header = within(screen.getByRole('banner'));
  const [box] = header.getAllByRole('searchbox', { name: text.ru('common:nav.search'), hidden: true });
  const form = box?.closest('form');
  expect(form?.getAttribute('action')).toBe('/ru/search/');
  expect(form?.method).toBe('get');
  expect(Object.fromEntries(new FormData(form ?? undefined))).toEqual({ q: '', facts: 'official' });
});
