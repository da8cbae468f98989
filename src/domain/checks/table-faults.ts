import { isCalendarDay } from '../calendar-day';
import { LANGUAGES, type Language } from '../language';
import { UNITS } from '../series';
import { addressFault } from '../source-address';
import type { CheckCode } from './check-list';
import { isMixed, isSwapped } from './mixed-languages';
import { isLost, isReplaced } from './plain-signs';

/** What a file says, before anybody knows whether it is right. */
export type Unchecked = Readonly<Record<string, unknown>>;

export interface Fault {
  readonly code: CheckCode;
  readonly field: string;
  readonly value: string;
  /** What it may be, where that can be listed. */
  readonly all?: string;
}

interface TableRule {
  /** All that an entry may hold: what is written otherwise would be dropped without a word. */
  readonly fields: readonly string[];
  /** The field by which an entry is found in its file. */
  readonly key: string;
  readonly nameOf: (entry: Unchecked) => string;
  /** `today`: after which nothing can have been published. */
  readonly faultsOf: (entry: Unchecked, today: string) => readonly Fault[];
}

const said = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '' && !isReplaced(value);
/** A text that readers can read has a letter at least: not a dash, not three question marks. */
const isWording = (value: unknown): value is string => typeof value === 'string' && /\p{L}/u.test(value);

export const TABLE_NAMES = ['sources', 'translations', 'own', 'measures', 'decisions'] as const;
export type TableName = (typeof TABLE_NAMES)[number];

/** The tables that stand beside the facts, as files of the published data and of those who publish hold them. */
export const TABLES: Readonly<Record<TableName, TableRule>> = {
  sources: {
    fields: ['id', 'title', 'foreign', 'publisher', 'published', 'address', 'licence', 'withoutAddress'],
    key: 'id',
    nameOf: ({ id }) => said(id),
    faultsOf: (entry, today) => [...sourceFaults(entry, today), ...foreignFaults(entry), ...textFaults(entry, ['licence'], true)],
  },
  translations: {
    fields: ['en', 'kk', 'ru'],
    key: 'en',
    nameOf: ({ en }) => said(en),
    faultsOf: (entry) => [...textFaults(entry, ['en']), ...wordingFaults({ note: entry }, ['note'])],
  },
  own: {
    fields: ['indicator', 'series', 'year', 'kk', 'ru'],
    key: 'indicator',
    nameOf: ({ indicator, series, year }) => [indicator, series, year].map(said).join(' '),
    faultsOf: (entry) => [
      ...textFaults(entry, ['indicator', 'series']),
      ...wholeFaults(entry, 'year'),
      ...wordingFaults({ note: entry }, ['note']),
    ],
  },
  measures: {
    fields: ['indicator', 'code', 'unit', 'decimals', 'title', 'unitLabel', 'reason'],
    key: 'code',
    nameOf: ({ indicator, code }) => [indicator, code].map(said).join(' '),
    faultsOf: (entry) => [
      ...textFaults(entry, ['indicator', 'code']),
      ...wordFaults(entry, 'unit', UNITS),
      ...wholeFaults(entry, 'decimals'),
      ...wordingFaults(entry, ['title', 'reason']),
      // a sign of its own is a label, too: %
      ...languageFaults(entry, ['unitLabel'], isText),
    ],
  },
  decisions: {
    fields: ['kind', 'place', 'to', 'reason'],
    key: 'place',
    nameOf: ({ place }) => said(place),
    faultsOf: (entry) => [
      ...wordFaults(entry, 'kind', ['revised', 'withdrawn', 'moved']),
      ...textFaults(entry, entry['kind'] === 'moved' ? ['place', 'to'] : ['place']),
      ...wordingFaults(entry, ['reason']),
    ],
  },
};

/** What is wrong with one source, wherever it was written: its id, a language that is missing, a date that is none, an address that does not open. */
export function sourceFaults(entry: Unchecked, today: string): Fault[] {
  const { id } = entry;
  return [
    ...(typeof id === 'string' && ID.test(id) ? [] : [{ code: 'source-id' as const, field: 'id', value: said(id) }]),
    ...wordingFaults(entry, ['title', 'publisher']),
    ...publishedFaults(entry, today),
    ...addressFaults(entry),
  ];
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const DATE = /^20\d\d(-\d\d(-\d\d)?)?$/;

/** A year, a month or a day that the calendar has. */
function isDate(value: unknown): boolean {
  if (typeof value !== 'string' || !DATE.test(value)) return false;
  return isCalendarDay(value + '-01-01'.slice(value.length - 4));
}

function publishedFaults({ published }: Unchecked, today: string): Fault[] {
  if (published == null) return [];
  const at = { field: 'published', value: said(published) };
  if (!isDate(published)) return [{ code: 'published-date', ...at }];
  return at.value > today.slice(0, at.value.length) ? [{ code: 'published-ahead', ...at }] : [];
}

/** What is said of a text that is not there in one language. */
export const MISSING = { kk: 'missing-kazakh', ru: 'missing-russian' } as const satisfies Record<Language, CheckCode>;

/**
 * What is wrong with texts that stand in both languages: one is missing or has no letters, one has lost its letters on the way, or each stands in the
 * place of the other. The fault is of `title.kk`.
 */
export const wordingFaults = (entry: Unchecked, fields: readonly string[]): Fault[] => [
  ...languageFaults(entry, fields, isWording),
  ...mixedFaults(entry, fields),
];

/** Where a text that has to be there in both languages is missing in one, or was damaged. */
function languageFaults(entry: Unchecked, fields: readonly string[], isThere: (text: unknown) => boolean): Fault[] {
  return fields.flatMap((field) => {
    const texts = (entry[field] ?? {}) as Unchecked;
    return LANGUAGES.flatMap((language): Fault[] => {
      const [value, at] = [said(texts[language] ?? ''), `${field}.${language}`];
      if (isReplaced(value)) return [{ code: 'replacement-character', field: at, value }];
      if (isLost(value)) return [{ code: 'lost-letters', field: at, value }];
      return isThere(texts[language]) ? [] : [{ code: MISSING[language], field: at, value: '' }];
    });
  });
}

/** A name may be the same in both languages; a sentence is not. */
const SENTENCES: readonly string[] = ['reason', 'note'];

/** Both texts are there, each in the other's place, or one sentence in both. */
function mixedFaults(entry: Unchecked, fields: readonly string[]): Fault[] {
  return fields.flatMap((field): Fault[] => {
    const { kk, ru } = (entry[field] ?? {}) as Unchecked;
    if (!(isText(kk) && isText(ru))) return [];
    const at = { field: `${field}.kk`, value: kk };
    if (isSwapped({ kk, ru })) return [{ code: 'languages-swapped', ...at }];
    return SENTENCES.includes(field) && isMixed({ kk, ru }) ? [{ code: 'languages-mixed', ...at }] : [];
  });
}

const textFaults = (entry: Unchecked, fields: readonly string[], mayBeAbsent = false): Fault[] =>
  fields
    .filter((field) => !(isText(entry[field]) || (mayBeAbsent && entry[field] == null)))
    .map((field) => ({ code: 'field-not-text', field, value: said(entry[field]) }));

const wholeFaults = (entry: Unchecked, field: string): Fault[] =>
  Number.isInteger(entry[field]) && Number(entry[field]) >= 0 ? [] : [{ code: 'field-not-whole', field, value: said(entry[field]) }];

const wordFaults = (entry: Unchecked, field: string, words: readonly string[]): Fault[] =>
  words.some((word) => word === entry[field])
    ? []
    : [{ code: 'field-unknown-word', field, value: said(entry[field]), all: words.join(', ') }];

/** Words in another language are marked inside both titles, so they have to stand there. */
function foreignFaults({ foreign, title }: Unchecked): Fault[] {
  if (foreign == null) return [];
  const { text, lang } = foreign as Unchecked;
  const titles = Object.values((title ?? {}) as Unchecked).map(said);
  const isFound = isText(text) && isText(lang) && titles.every((each) => each.includes(text));
  return isFound ? [] : [{ code: 'foreign-not-in-title', field: 'foreign', value: said(text) }];
}

function addressFaults({ address, withoutAddress }: Unchecked): Fault[] {
  const reason = (withoutAddress ?? {}) as Unchecked;
  if (address === null || address === undefined || address === '') {
    return isText(reason['kk']) && isText(reason['ru']) ? [] : [{ code: 'address-missing', field: 'address', value: '' }];
  }
  if (withoutAddress != null) return [{ code: 'address-and-reason', field: 'withoutAddress', value: said(address) }];
  const both = typeof address === 'object' ? { kk: undefined, ru: undefined, ...address } : { '': address };
  return Object.entries(both).flatMap(([language, one]): Fault[] => {
    const at = { field: language ? `address.${language}` : 'address', value: said(one ?? '') };
    if (at.value === '') return [{ code: 'address-missing', ...at }];
    const fault = addressFault(at.value);
    if (fault) return [{ code: `address-${fault}`, ...at }];
    return isPublic(new URL(at.value)) ? [] : [{ code: 'address-not-public', ...at }];
  });
}

/** Addresses of one's own machine or office, where no reader comes to. */
const PRIVATE = /^(?:127|10|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01]))\.|\.(?:local|lan|internal|localhost|test)$/;

/** Whether everybody can open it: a site with a full name, and nobody's password in front. */
const isPublic = ({ hostname, username }: URL): boolean => username === '' && hostname.includes('.') && !PRIVATE.test(hostname);
