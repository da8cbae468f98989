import { endpoints } from '@mocks/handlers';
import { listSnapshot, type SnapshotFile } from '@mocks/snapshot';
import * as v from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';
import { type AnswerName, RESOURCES } from '@/contracts/resources';

let files: SnapshotFile[];
beforeAll(async () => {
  files = await listSnapshot();
});

const bodyOf = (path: string): unknown => JSON.parse(files.find((file) => file.path === `api/v1/${path}`)?.body ?? 'null');

describe('every answer keeps its contract', () => {
  // the page reads a part of openapi.json only, which the contract leaves the rest of
  const contracted = endpoints.flatMap(({ name, path }) => {
    const { schema } = RESOURCES[name];
    return schema && name !== 'OpenApi' ? [{ path, schema }] : [];
  });

  test('all JSON answers have a contract', () => {
    const json = endpoints.filter(({ name }) => RESOURCES[name].mediaType === 'application/json');
    expect(json.filter(({ name }) => RESOURCES[name].schema === null)).toEqual([]);
    expect(v.is(RESOURCES.OpenApi.schema, bodyOf('openapi.json'))).toBe(true);
  });

  test.each(contracted)('$path', ({ path, schema }) => {
    const result = v.safeParse(schema, bodyOf(path));
    expect(result.issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)).toBeUndefined();
    expect(result.output).toEqual(bodyOf(path));
  });
});

describe('the index', () => {
  test('lists every file, itself included, with both languages', () => {
    const index = v.parse(RESOURCES.ApiIndex.schema, bodyOf('index.json'));
    expect(index.files.map((file) => file.path)).toEqual(endpoints.map((endpoint) => endpoint.path));
    expect(new Set(index.files.map((file) => file.resource))).toEqual(new Set(Object.values(RESOURCES).map(({ path }) => path)));
  });
});

describe('a broken answer is refused with path and field', () => {
  const issuesOf = (contract: AnswerName, answer: unknown) =>
    v.safeParse(RESOURCES[contract].schema, answer).issues?.map((issue) => v.getDotPath(issue)) ?? [];

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
