import { readFile } from 'node:fs/promises';
import { buildOpenApi } from '@mocks/handlers/openapi';
import { API_VERSION } from '@mocks/sources/api-files';
import { expect, test } from 'vitest';

interface Schema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly additionalProperties?: Schema | boolean;
  readonly propertyNames?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

/** What a value can be, in a few words; what stands within it has lines of its own. */
function kindOf({ type, const: only, enum: some, format, pattern }: Schema): string {
  if (some) return some.map((value) => JSON.stringify(value)).join(' | ');
  const kind = only === undefined ? (type ?? 'any of') : JSON.stringify(only);
  return [kind, format, pattern].filter((word) => word !== undefined).join(' ');
}

/** A choice is called by the one value that only it has, else by its place among the others: what one of them loses is not covered by its kin. */
function nameOf({ properties = {} }: Schema, index: number): string {
  const [own] = Object.values(properties).filter(({ const: only }) => only !== undefined);
  return String(own?.const ?? index);
}

/** One line for each thing that can be in an answer; a question mark where it can be left out. */
function linesOf(place: string, schema: Schema): string[] {
  const { properties = {}, required = [], items, prefixItems = [], additionalProperties: rest, propertyNames } = schema;
  const choices = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])];
  return [
    `${place}: ${kindOf(schema)}`,
    ...Object.entries(properties).flatMap(([name, within]) => linesOf(`${place}.${name}${required.includes(name) ? '' : '?'}`, within)),
    ...(items ? linesOf(`${place}[]`, items) : []),
    ...prefixItems.flatMap((item, index) => linesOf(`${place}[${index}]`, item)),
    ...(typeof rest === 'object' ? linesOf(`${place}.*`, rest) : []),
    ...(propertyNames ? linesOf(`${place}.* name`, propertyNames) : []),
    ...choices.flatMap((choice, index) => linesOf(`${place}|${nameOf(choice, index)}`, choice)),
  ];
}

/** Files of the API, columns of its tables, and every field of its answers. What is said in prose can be said better without a version. */
function shapeOfApi(): string[] {
  const { paths, components } = buildOpenApi();
  const files = Object.entries(paths).flatMap(([path, { get }]) =>
    Object.entries(get.responses[200].content).map(([mediaType, { schema }]) => {
      const [columns = ''] = /(?<=Columns: )[^.]+/.exec('description' in schema ? String(schema.description) : '') ?? [];
      return [`${path}: ${mediaType}`, columns].filter(Boolean).join(' ');
    }),
  );
  const fields = Object.entries(components.schemas).flatMap(([name, schema]) => linesOf(name, schema as Schema));
  return [...files, ...fields].toSorted();
}

const WRITTEN = 'tests/contracts/api-shape.txt';

/**
 * Where this fails the shape of the API changed: tell its readers in a version of its own, the first entry of `mocks/data/api-changes.json`, then
 * write the shape down with `npx vitest run tests/contracts/api-shape.test.ts --update`. A version that is told already does not change its shape.
 */
test('each shape of the API is told as a version', async () => {
  const version = `API ${API_VERSION}\n`;
  const shape = `${version}${shapeOfApi().join('\n')}\n`;
  const written = await readFile(WRITTEN, 'utf8');
  // also while a new shape is written down
  if (written.startsWith(version)) expect(shape, 'the shape changed under a version that is told already').toBe(written);
  await expect(shape).toMatchFileSnapshot('api-shape.txt');
});
