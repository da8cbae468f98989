import { endpoints } from '@mocks/handlers';
import { buildApiIndex } from '@mocks/handlers/api-index';
import { buildOpenApi } from '@mocks/handlers/openapi';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { openApiSchema } from '@/contracts/open-api';
import { RESOURCES } from '@/contracts/resources';
import { toApiPaths } from './api-paths';
import { toSnippets } from './snippets';

// what the files hold is not asked here
const names = new Map(endpoints.map(({ path, name }) => [path, name]));
function emptyAnswer(path: string): string {
  const name = names.get(path);
  return JSON.stringify({ [(name && RESOURCES[name].list) ?? 'nothing']: [] });
}

const paths = toApiPaths(v.parse(openApiSchema, buildOpenApi()), buildApiIndex(endpoints, emptyAnswer).files);
const of = (path: string) => paths.find((each) => each.path === path);

describe('the reference of the API', () => {
  test('a path with a parameter has a file that exists as its example', () => {
    expect(of('indicators/{id}.json')).toMatchObject({ request: 'GET /indicators/{id}.json', parameters: ['id'] });
    expect(of('indicators/{id}.json')?.example).toMatch(/^indicators\/[tr]\d.*\.json$/);
    for (const { example } of paths) expect(example).not.toMatch(/[{}]/);
  });

  test('every path says what it holds, and a JSON answer names its fields, behind references too', () => {
    for (const { path, description, mediaType, fields } of paths) {
      expect(description, path).not.toBeNull();
      expect(fields.length > 0, path).toBe(mediaType === 'application/json');
    }
  });
});

describe('an example to run', () => {
  test('JSON is read as JSON, a table as text, and a refusal of the server is an error in both', () => {
    const [json, csv] = [toSnippets('https://host/api/v1/indicators.json'), toSnippets('https://host/api/v1/verdicts.csv')];
    expect(json.javascript).toContain('response.json()');
    expect(csv.javascript).toContain('response.text()');
    for (const { shell, javascript } of [json, csv]) {
      expect(shell).toMatch(/^curl -fsS 'https:\/\/host\//);
      expect(javascript).toContain('if (!response.ok) throw');
    }
  });
});
