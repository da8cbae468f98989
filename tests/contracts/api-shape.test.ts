import { buildOpenApi } from '@mocks/handlers/openapi';
import { API_VERSION } from '@mocks/sources/api-files';
import { expect, test } from 'vitest';

interface Schema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

/** What a value can be, in a word; what stands within it has lines of its own. */
function kindOf({ type, const: only, enum: some }: Schema): string {
  if (some) return some.map((value) => JSON.stringify(value)).join(' | ');
  return only === undefined ? (type ?? 'any of') : JSON.stringify(only);
}

/** One line for each thing that can be in an answer; a question mark where it can be left out. */
function linesOf(place: string, schema: Schema): string[] {
  const { properties = {}, required = [], items, additionalProperties: rest } = schema;
  const choices = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])];
  return [
    `${place}: ${kindOf(schema)}`,
    ...Object.entries(properties).flatMap(([name, within]) => linesOf(`${place}.${name}${required.includes(name) ? '' : '?'}`, within)),
    ...(items ? linesOf(`${place}[]`, items) : []),
    ...(typeof rest === 'object' ? linesOf(`${place}.*`, rest) : []),
    ...choices.flatMap((choice) => linesOf(`${place}|`, choice)),
  ];
}

/** Files of the API, columns of its tables, and every field of its answers. */
function shapeOfApi(): string[] {
  const { paths, components } = buildOpenApi();
  const files = Object.entries(paths).map(([path, { get }]) => {
    const [content] = Object.values(get.responses[200].content);
    return `${path}: ${'description' in (content?.schema ?? {}) ? JSON.stringify(content?.schema) : Object.keys(get.responses[200].content)}`;
  });
  const fields = Object.entries(components.schemas).flatMap(([name, schema]) => linesOf(name, schema as Schema));
  return [...new Set([...files, ...fields])].toSorted();
}

/**
 * Where this fails the shape of the API changed: tell its readers in a version of its own, the first entry of `mocks/data/api-changes.json`, then
 * write the shape down with `npx vitest run tests/contracts/api-shape.test.ts --update`. A version that is told already does not change its shape.
 */
test('each shape of the API is told as a version', async () => {
  await expect([`API ${API_VERSION}`, ...shapeOfApi(), ''].join('\n')).toMatchFileSnapshot('api-shape.txt');
});
