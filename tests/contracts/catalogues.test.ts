import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { OBSERVATION_COLUMNS } from '@mocks/handlers/observations';
import { VERDICT_COLUMNS } from '@mocks/handlers/verdicts';
import { listSnapshot, type SnapshotFile } from '@mocks/snapshot';
import { Package } from 'datapackage';
import jsonld from 'jsonld';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(path.join(tmpdir(), 'nysana-'));
let files: SnapshotFile[];

beforeAll(async () => {
  files = await listSnapshot();
  for (const { path: file, body } of files) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), body);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

const bodyOf = (file: string) => files.find((candidate) => candidate.path === `api/v1/${file}`)?.body ?? '';

describe('the data package, read by the standard’s own library', () => {
  const load = () => Package.load(JSON.parse(bodyOf('datapackage.json')), { basePath: path.join(folder, 'api/v1'), strict: false });

  test('keeps the profile of the standard', async () => {
    const { valid, errors } = await load();
    expect(errors).toEqual([]);
    expect(valid).toBe(true);
  });

  test.each(['observations', 'verdicts'])('%s: every cell has its type, every row its own key', async (name) => {
    const resource = (await load()).resources.find((candidate) => candidate.name === name);
    const rows = (await resource?.read({ keyed: true })) ?? [];
    expect(rows).toHaveLength(bodyOf(`${name}.csv`).trimEnd().split('\n').length - 1);
    expect(rows.length).toBeGreaterThan(4000);
    expect(rows.every((row) => typeof row['year'] === 'number' && (row['fact'] === null || typeof row['fact'] === 'number'))).toBe(true);
  });

  test('explains exactly the columns that the tables have', () => {
    const { resources } = JSON.parse(bodyOf('datapackage.json'));
    const columns = resources.map(({ schema }: { schema: { fields: { name: string }[] } }) => schema.fields.map(({ name }) => name));
    expect(columns).toEqual([[...OBSERVATION_COLUMNS], [...VERDICT_COLUMNS]]);
  });

  test('a cell of another type is refused', async () => {
    const broken = path.join(folder, 'broken');
    mkdirSync(broken);
    writeFileSync(path.join(broken, 'verdicts.csv'), bodyOf('verdicts.csv').replace(/,(\d+\.\d),/, ',many,'));
    const descriptor = JSON.parse(bodyOf('datapackage.json'));
    descriptor.resources = descriptor.resources.filter(({ name }: { name: string }) => name === 'verdicts');
    const { resources } = await Package.load(descriptor, { basePath: broken, strict: false });
    await expect(resources[0]?.read({ keyed: true })).rejects.toThrow();
  });
});

describe('the catalogue, expanded by a JSON-LD processor', () => {
  const BASE = 'https://example.org/api/v1/';
  const DCT = 'http://purl.org/dc/terms/';
  const DCAT = 'http://www.w3.org/ns/dcat#';
  const read = async () =>
    jsonld.flatten(JSON.parse(bodyOf('catalog.jsonld')), null, {
      base: BASE,
      documentLoader: (address) => Promise.reject(new Error(`asks for ${address}`)),
    });
  const ofType = (nodes: Record<string, unknown>[], type: string) =>
    nodes.filter((node) => Array.isArray(node['@type']) && node['@type'].includes(DCAT + type));

  // the mandatory properties of DCAT-AP 3
  const MANDATORY = {
    Catalog: [`${DCT}title`, `${DCT}description`, `${DCT}publisher`, `${DCAT}dataset`],
    Dataset: [`${DCT}title`, `${DCT}description`, `${DCAT}distribution`],
    Distribution: [`${DCAT}accessURL`],
  };
  test.each(Object.entries(MANDATORY))('%s has what DCAT-AP demands', async (type, properties) => {
    const nodes = ofType(await read(), type);
    expect(nodes.length).toBeGreaterThan(0);
    for (const node of nodes) expect(Object.keys(node)).toEqual(expect.arrayContaining(properties));
  });

  test('names every file of the API under the address it has beside the catalogue', async () => {
    const addresses = ofType(await read(), 'Distribution').map((node) => (node[`${DCAT}accessURL`] as { '@id': string }[])[0]?.['@id']);
    expect(addresses.sort()).toEqual(files.map((file) => `https://example.org/${file.path}`).sort());
  });

  test('says every title in Kazakh and Russian', async () => {
    for (const node of ofType(await read(), 'Dataset')) {
      const titles = node[`${DCT}title`] as { '@language': string }[];
      expect(titles.map((title) => title['@language']).sort()).toEqual(['kk', 'ru']);
    }
  });
});

test('the index weighs every file but itself', () => {
  const index: { files: { path: string; bytes: number | null }[] } = JSON.parse(bodyOf('index.json'));
  for (const { path: file, bytes } of index.files) {
    expect(bytes).toBe(file === 'index.json' ? null : Buffer.byteLength(bodyOf(file)));
  }
});
