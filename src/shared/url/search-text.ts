/** What an address carries after `?`: texts, or a list of texts where a name is repeated. */
export type SearchRecord = Record<string, string | string[]>;

/**
 * Reads a query string as plain texts. The router's own reader would turn `task=1.1` into a number.
 * A name that is given several times becomes a list. Names that every object has (`toString`, `__proto__`) are none of ours: whoever looks
 * them up in a record finds something, so they are left out.
 */
export function parseSearchText(search: string): SearchRecord {
  const record: SearchRecord = {};
  for (const [name, value] of new URLSearchParams(search)) {
    if (name in Object.prototype) continue;
    const before = record[name];
    if (before === undefined) record[name] = value;
    else record[name] = Array.isArray(before) ? [...before, value] : [before, value];
  }
  return record;
}

/** Writes a query string; empty and absent values leave no trace, so that the shortest address is the canonical one. */
export function serializeSearchText(record: Record<string, unknown>): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(record)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item !== undefined && item !== null && item !== '') params.append(name, String(item));
    }
  }
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}
