import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openApp, textOf } from '@/app/app-fixture';
import { fromMocks } from '@/app/mocks-fixture';

const partOf = (id: string) => within(document.getElementById(id)?.parentElement ?? document.body);
const answer = async (path: string) => (await fromMocks(new Request(`http://localhost/api/v1/${path}`))).json();

test('every file of the API is offered once, alone or under those of its kind', async () => {
  await openApp('/ru/data/');
  const { files } = await answer('index.json');
  const links = partOf('files')
    .getAllByRole('link', { hidden: true })
    .map((link) => new URL(link.getAttribute('href') ?? '', 'http://localhost/').pathname.split('/api/v1/')[1]);
  expect(links.toSorted()).toEqual(files.map(({ path }: { path: string }) => path).toSorted());
});

test('the dictionary explains every column of both whole tables in the language of the reader', async () => {
  await openApp('/kk/data/');
  const { resources } = await answer('datapackage.json');
  const tables = partOf('dictionary').getAllByRole('table');
  expect(tables).toHaveLength(resources.length);
  for (const [i, { schema }] of resources.entries()) {
    const rows = within(tables[i] ?? document.body).getAllByRole('row');
    const said = rows.slice(1).map((row) => [textOf(row.firstElementChild), textOf(row.lastElementChild)]);
    expect(said).toEqual(
      schema.fields.map(({ name, descriptions }: { name: string; descriptions: { kk: string } }) => [
        name,
        descriptions.kk.replaceAll('\u00A0', ' '),
      ]),
    );
  }
});

test('a file that does not come is a failed part of the page; what needs no file stays', async () => {
  await openApp('/ru/data/', (request) => (request.url.includes('datapackage') ? new Response(null, { status: 500 }) : fromMocks(request)));
  expect(await screen.findByRole('alert')).toBeVisible();
  expect(partOf('files').getAllByRole('row').length).toBeGreaterThan(1);
});
