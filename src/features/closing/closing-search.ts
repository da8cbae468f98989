import { ASKED_PACES, ASKED_YEARS, type Wish } from '@/domain/wishes';
import { asksOf } from '@/shared/url/asks';
import { agencyCode, choiceOf, code, decodeSearch, indicatorId, phrase, taskId } from '@/shared/url/codecs';

/** Published facts alone, or a separate reading with demo values that says so. */
export const READINGS = ['published', 'with-demo'] as const;

/** `null`: not filtered. */
export interface ClosingSearch {
  readonly goal: string | null;
  readonly task: string | null;
  readonly agency: string | null;
  readonly q: string;
  /** The indicator whose pace is asked about; `null`: the first that is not yet where it was to be. */
  readonly promise: string | null;
  /** The year or pace that is asked for. */
  readonly aim: Wish | null;
  readonly reading: (typeof READINGS)[number];
}

export const closingDefaults: ClosingSearch = {
  goal: null,
  task: null,
  agency: null,
  q: '',
  promise: null,
  aim: null,
  reading: 'published',
};

export const closingAsks = asksOf(closingDefaults);

const WISHES = [...ASKED_YEARS, ...ASKED_PACES] as const;
/** A number in a link that was built in code, a text where an address was read. */
const aim = (held: unknown): Wish | null => WISHES.find((wish) => String(wish) === String(held)) ?? null;

const codecs = {
  goal: code(/^\d$/),
  task: taskId,
  agency: agencyCode,
  q: phrase,
  promise: indicatorId,
  aim,
  reading: choiceOf(READINGS, 'published'),
};

/** Whatever an address holds: each part that is not understood falls back alone. */
export function parseClosingSearch(search: Partial<ClosingSearch>): ClosingSearch {
  return decodeSearch(codecs, search);
}
