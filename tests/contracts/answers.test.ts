import { endpoints } from '@mocks/handlers';
import { type ContractName, contractSchemas } from '@mocks/handlers/openapi';
import { listSnapshot, type SnapshotFile } from '@mocks/snapshot';
import * as v from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';

const CONTRACT_OF: Record<string, ContractName> = {
  'index.json': 'ApiIndex',
  'programme.json': 'Programme',
  'indicators.json': 'IndicatorList',
  'indicators/{id}.json': 'IndicatorDetail',
  'regions.json': 'RegionList',
  'regions/{id}.json': 'RegionDetail',
  'years/{year}.json': 'YearDetail',
  'funding.json': 'Funding',
  'activities.json': 'ActivityList',
  'registers.json': 'RegisterList',
  'registers/{name}.json': 'Register',
  'datapackage.json': 'DataPackage',
  'sources.json': 'SourceList',
  'glossary.json': 'Glossary',
};

let files: SnapshotFile[];
beforeAll(async () => {
  files = await listSnapshot();
});

const bodyOf = (path: string): unknown => JSON.parse(files.find((file) => file.path === `api/v1/${path}`)?.body ?? 'null');

describe('every answer keeps its contract', () => {
  const contracted = endpoints.filter((endpoint) => CONTRACT_OF[endpoint.resource]);

  test('all JSON answers but openapi.json have a contract', () => {
    const json = endpoints.filter((endpoint) => endpoint.mediaType === 'application/json');
    expect(json.length - contracted.length).toBe(1);
  });

  test.each(contracted.map((endpoint) => [endpoint.path, endpoint.resource] as const))('%s', (path, resource) => {
    const contract = CONTRACT_OF[resource];
    const result = v.safeParse(contractSchemas[contract ?? 'ApiIndex'], bodyOf(path));
    expect(result.issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)).toBeUndefined();
    expect(result.output).toEqual(bodyOf(path));
  });
});

describe('the index', () => {
  test('lists every file, itself included, with both languages', () => {
    const index = v.parse(contractSchemas.ApiIndex, bodyOf('index.json'));
    expect(index.files.map((file) => file.path)).toEqual(endpoints.map((endpoint) => endpoint.path));
    expect(index.files).toHaveLength(1 + 1 + 1 + 48 + 1 + 20 + 8 + 1 + 1 + 1 + 6 + 2 + 2 + 2 + 1 + 2);
  });
});

describe('a broken answer is refused with path and field', () => {
  const issuesOf = (contract: ContractName, answer: unknown) =>
    v.safeParse(contractSchemas[contract], answer).issues?.map((issue) => v.getDotPath(issue)) ?? [];

  type Loose = { indicators: { title: { kk: string }; series: { points: Record<string, unknown>[] }[] }[] };
  const brokenBy = (breakIt: (answer: Loose) => void) => {
    const answer = structuredClone(bodyOf('indicators.json')) as Loose;
    breakIt(answer);
    return issuesOf('IndicatorList', answer);
  };
  const firstPoint = (answer: Loose) => answer.indicators[0]?.series[0]?.points[3] ?? {};

  test('a number that came as text', () => {
    expect(brokenBy((answer) => Object.assign(firstPoint(answer), { plan: '81,7' }))).toContain('indicators.0.series.0.points.3.plan');
  });

  test('a missing fact without a state', () => {
    const issues = brokenBy((answer) => Object.assign(firstPoint(answer), { fact: null, provenance: null, state: null }));
    expect(issues).toContain('indicators.0.series.0.points.3');
  });

  test('a fact of unknown origin', () => {
    const issues = brokenBy((answer) => Object.assign(firstPoint(answer), { fact: 80, provenance: 'hearsay' }));
    expect(issues).toContain('indicators.0.series.0.points.3.provenance');
  });

  test('an empty Kazakh title', () => {
    const issues = brokenBy((answer) => {
      if (answer.indicators[0]) answer.indicators[0].title.kk = ' ';
    });
    expect(issues).toContain('indicators.0.title.kk');
  });

  test('an answer that is not the resource at all', () => {
    expect(issuesOf('IndicatorList', { error: 'internal' })).toEqual(expect.arrayContaining(['dataDate', 'indicators']));
  });
});
