import { CLOSING_COLUMNS } from '@mocks/handlers/closing-table';
import { OBSERVATION_COLUMNS } from '@mocks/handlers/observations';
import { REGION_CLOSING_COLUMNS } from '@mocks/handlers/region-closing-table';
import { VERDICT_COLUMNS } from '@mocks/handlers/verdicts';
import { listSnapshot, type SnapshotFile } from '@mocks/snapshot';
import jsonld from 'jsonld';
import { beforeAll, describe, expect, test } from 'vitest';
import type { DataPackage } from '@/contracts/data-package';
import { schemaFaults } from './json-schema';
import standard from './standards/tabular-data-package.json';
import { readTable } from './tabular-data';

let files: SnapshotFile[];
beforeAll(async () => {
  files = await listSnapshot();
});

const bodyOf = (file: string) => files.find((candidate) => candidate.path === `api/v1/${file}`)?.body ?? '';

describe('the data package, held to the published standard', () => {
  const descriptor = (): DataPackage => JSON.parse(bodyOf('datapackage.json'));
  const schemaOf = (name: string) => {
    const resource = descriptor().resources.find((candidate) => candidate.name === name);
    if (!resource) throw new RangeError(`the package has no ${name}`);
    return resource.schema;
  };

  test('keeps the profile that Frictionless publishes, which is read whole', () => {
    expect(schemaFaults(descriptor(), standard)).toEqual([]);
    const broken = { ...descriptor(), resources: [{ ...descriptor().resources[0], schema: { fields: [{ name: 1 }] } }], created: 2026 };
    expect(schemaFaults(broken, standard)).toEqual(expect.arrayContaining(['/created: no string']));
    expect(schemaFaults({ ...descriptor(), resources: [] }, standard)).toEqual(['/resources: fewer than 1']);
  });

  test.each(['observations', 'verdicts'])('%s: every cell has its type, every row its own key', (name) => {
    const rows = readTable(bodyOf(`${name}.csv`), schemaOf(name));
    expect(rows).toHaveLength(bodyOf(`${name}.csv`).trimEnd().split('\n').length - 1);
    expect(rows.length).toBeGreaterThan(4000);
    expect(rows.every((row) => typeof row['year'] === 'number' && (row['fact'] === null || typeof row['fact'] === 'number'))).toBe(true);
  });

  test('explains exactly the columns that the tables have', () => {
    const { resources } = JSON.parse(bodyOf('datapackage.json'));
    const columns = resources.map(({ schema }: { schema: { fields: { name: string }[] } }) => schema.fields.map(({ name }) => name));
    expect(columns).toEqual([[...OBSERVATION_COLUMNS], [...VERDICT_COLUMNS], [...CLOSING_COLUMNS], [...REGION_CLOSING_COLUMNS]]);
  });

  test('a cell of another type, another word and a row that comes twice are refused', () => {
    const [csv, schema] = [bodyOf('verdicts.csv'), schemaOf('verdicts')];
    const [heading = '', first = ''] = csv.split('\n');
    expect(() => readTable(csv.replace(/,(\d+\.\d),/, ',many,'), schema)).toThrow(/: many$/);
    expect(() => readTable([heading, first, first].join('\n'), schema)).toThrow(/repeats the key/);
    expect(() => readTable(csv.replace(/,met,/, ',done,'), schema)).toThrow(/verdict: done$/);
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
