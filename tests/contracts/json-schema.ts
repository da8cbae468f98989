/** As much of JSON Schema (draft 4) as the published schema of the data package uses; a keyword that is not known is refused, not passed over. */
type Schema = Readonly<Record<string, unknown>>;

const typeOf = (value: unknown): string => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
};
const isType = (value: unknown, type: string) => typeOf(value) === type || (type === 'number' && typeof value === 'number');
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeOf(value) === 'object';

/** Where a value breaks a schema, as lines `path: rule`; empty where it keeps it. */
export function schemaFaults(value: unknown, schema: Schema, path = ''): string[] {
  return Object.entries(schema).flatMap(([keyword, wanted]) => {
    const check = KEYWORDS[keyword];
    if (!check) throw new RangeError(`the keyword ${keyword} is not known`);
    return check(value, wanted as never, path);
  });
}

const when = (isBroken: boolean, path: string, rule: string): string[] => (isBroken ? [`${path}: ${rule}`] : []);
const none = () => [];

const KEYWORDS: Readonly<Record<string, (value: unknown, wanted: never, path: string) => string[]>> = {
  $schema: none,
  notes: none,
  // forms of addresses and days: our own contract and the readers of the file look at these
  format: none,
  type: (value, wanted: string | string[], path) => when(![wanted].flat().some((type) => isType(value, type)), path, `no ${wanted}`),
  enum: (value, wanted: unknown[], path) => when(!wanted.includes(value), path, 'none of the words'),
  pattern: (value, wanted: string, path) => when(typeof value === 'string' && !new RegExp(wanted, 'u').test(value), path, wanted),
  required: (value, wanted: string[], path) =>
    isRecord(value) ? wanted.flatMap((name) => when(!(name in value), path, `without ${name}`)) : [],
  properties: (value, wanted: Record<string, Schema>, path) =>
    isRecord(value)
      ? Object.entries(wanted).flatMap(([name, own]) => (name in value ? schemaFaults(value[name], own, `${path}/${name}`) : []))
      : [],
  items: (value, wanted: Schema, path) =>
    Array.isArray(value) ? value.flatMap((item, i) => schemaFaults(item, wanted, `${path}/${i}`)) : [],
  minItems: (value, wanted: number, path) => when(Array.isArray(value) && value.length < wanted, path, `fewer than ${wanted}`),
  uniqueItems: (value, wanted: boolean, path) =>
    when(wanted && Array.isArray(value) && new Set(value.map((item) => JSON.stringify(item))).size < value.length, path, 'repeated'),
  anyOf: (value, wanted: Schema[], path) => when(!wanted.some((own) => schemaFaults(value, own).length === 0), path, 'none of the forms'),
  oneOf: (value, wanted: Schema[], path) =>
    when(wanted.filter((own) => schemaFaults(value, own).length === 0).length !== 1, path, 'not exactly one of the forms'),
};
