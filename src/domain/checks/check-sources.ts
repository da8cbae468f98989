import { addressFault } from '../source-address';
import type { CheckCode, Finding } from './check-list';

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** What the file says, before anybody knows whether it is right. */
type Unchecked = Readonly<Record<string, unknown>>;

/** Checks the table of sources as it is written: ids, both languages, addresses that open. `source` is the text of the JSON file. */
export function checkSources(source: string, file: string): Finding[] {
  const parsed = parseJson(source, file);
  if ('findings' in parsed) return parsed.findings;
  const list = Array.isArray(parsed.value) ? (parsed.value as Unchecked[]) : [];
  return list.flatMap((entry, i) => {
    const id = String(entry['id'] ?? '');
    const report = reporter(file, lineOf(source, `"id": "${id}"`), id);
    const isTwice = list.findIndex((other) => other['id'] === id) < i;
    return [
      ...(isTwice ? [report('source-twice', 'id')] : []),
      ...sourceFaults(entry).map(({ code, field, value }) => report(code, field, { value })),
    ];
  });
}

interface SourceFault {
  readonly code: CheckCode;
  readonly field: string;
  readonly value: string;
}

/** What is wrong with one source, wherever it was written: its id, a language that is missing, an address that does not open. */
export function sourceFaults(entry: Unchecked): SourceFault[] {
  const id = String(entry['id'] ?? '');
  return [
    ...(ID.test(id) ? [] : [{ code: 'source-id' as const, field: 'id', value: id }]),
    ...missingLanguages(entry, ['title', 'publisher']).map((field) => ({ code: 'missing-language' as const, field, value: '' })),
    ...addressFaults(entry),
  ];
}

/** Checks the table of notes: each in both languages. */
export function checkNotes(source: string, file: string): Finding[] {
  const parsed = parseJson(source, file);
  if ('findings' in parsed) return parsed.findings;
  const { translations = [] } = parsed.value as { translations?: Unchecked[] };
  return translations.flatMap((entry) => {
    const name = String(entry['en'] ?? '');
    const report = reporter(file, lineOf(source, `"en": ${JSON.stringify(name)}`), name);
    return missingLanguages({ note: entry }, ['note']).map((field) => report('missing-language', field));
  });
}

function parseJson(source: string, file: string): { readonly value: unknown } | { readonly findings: Finding[] } {
  try {
    return { value: JSON.parse(source) };
  } catch (error) {
    const values = { message: error instanceof Error ? error.message : String(error) };
    return { findings: [{ code: 'broken-json', file, line: null, column: null, values }] };
  }
}

const reporter =
  (file: string, line: number | null, id: string) =>
  (code: CheckCode, column: string, values: Readonly<Record<string, string>> = {}): Finding => ({
    code,
    file,
    line,
    column,
    values: { id, ...values },
  });

function lineOf(source: string, text: string): number | null {
  const at = source.indexOf(text);
  return at < 0 ? null : source.slice(0, at).split('\n').length;
}

/** `title.kk` where a text that has to be there in both languages is missing in one. */
function missingLanguages(entry: Unchecked, fields: readonly string[]): string[] {
  return fields.flatMap((field) => {
    const texts = (entry[field] ?? {}) as Unchecked;
    return ['kk', 'ru'].filter((language) => !isText(texts[language])).map((language) => `${field}.${language}`);
  });
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '' && !value.includes('\ufffd');

function addressFaults({ address, withoutAddress }: Unchecked): SourceFault[] {
  const reason = (withoutAddress ?? {}) as Unchecked;
  if (address === null || address === undefined || address === '') {
    return isText(reason['kk']) && isText(reason['ru']) ? [] : [{ code: 'address-missing', field: 'address', value: '' }];
  }
  const both = typeof address === 'string' ? { '': address } : (address as Record<string, unknown>);
  return Object.entries(both).flatMap(([language, one]) => {
    const value = String(one);
    const fault = addressFault(value);
    return fault ? [{ code: `address-${fault}` as const, field: language ? `address.${language}` : 'address', value }] : [];
  });
}
