/** A field of an answer as a reader meets it: `indicators[].series[].code`. */
export interface SchemaField {
  readonly path: string;
  /** `text`, `number`, …; several where the answer may hold one or the other. */
  readonly types: readonly string[];
  /** The only values allowed; empty where any will do. */
  readonly values: readonly string[];
  /** The field may hold `null`. */
  readonly mayBeNull: boolean;
}

interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly enum?: readonly (string | number | null)[];
  readonly const?: string | number | null;
}

/**
 * Flattens a JSON Schema of openapi.json into lines for a table. Lists end with `[]`, free names are `{…}`;
 * the same field in several variants of an answer becomes one line, and so does a text in both languages. Of JSON Schema only what the contracts use is understood.
 */
export function toSchemaFields(schema: unknown): SchemaField[] {
  const fields = new Map<string, SchemaField>();
  walk(schema as JsonSchema, '', fields);
  return [...fields.values()];
}

function walk(schema: JsonSchema, path: string, fields: Map<string, SchemaField>): void {
  const variants = schema.anyOf ?? schema.oneOf ?? [schema];
  if (path !== '') add(toField(path, variants), fields);
  for (const variant of variants) {
    // one line for a text in both languages, of which an answer has dozens
    if (isLocalized(variant)) continue;
    for (const [name, child] of Object.entries(variant.properties ?? {})) walk(child, path === '' ? name : `${path}.${name}`, fields);
    if (variant.items) walk(variant.items, `${path}[]`, fields);
    if (typeof variant.additionalProperties === 'object') walk(variant.additionalProperties, `${path}.{…}`, fields);
  }
}

const isLocalized = ({ properties = {} }: JsonSchema) =>
  Object.keys(properties).sort().join() === 'kk,ru' && Object.values(properties).every(({ type }) => type === 'string');

function typesOf(schema: JsonSchema): string | readonly string[] {
  if (isLocalized(schema)) return '{ kk: string, ru: string }';
  return schema.type ?? (schema.const === undefined ? [] : typeof schema.const);
}

function toField(path: string, variants: readonly JsonSchema[]): SchemaField {
  const types = variants.flatMap((variant) => typesOf(variant));
  const values = variants.flatMap((variant) => variant.enum ?? (variant.const === undefined ? [] : [variant.const]));
  return {
    path,
    types: [...new Set(types)].filter((type) => type !== 'null'),
    values: values.filter((value) => value !== null).map(String),
    mayBeNull: types.includes('null') || values.includes(null),
  };
}

function add(field: SchemaField, fields: Map<string, SchemaField>): void {
  const known = fields.get(field.path);
  fields.set(field.path, {
    path: field.path,
    types: [...new Set([...(known?.types ?? []), ...field.types])],
    values: [...new Set([...(known?.values ?? []), ...field.values])],
    mayBeNull: field.mayBeNull || known?.mayBeNull === true,
  });
}
