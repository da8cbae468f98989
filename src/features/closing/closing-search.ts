import * as v from 'valibot';
import { asksOf } from '@/shared/url/asks';
import { agencyCode, choiceOf, code, phrase, taskId } from '@/shared/url/codecs';

/** Published facts alone, or a separate reading with demo values that says so. */
export const READINGS = ['published', 'with-demo'] as const;

/** `null`: not filtered. */
export interface ClosingSearch {
  readonly goal: string | null;
  readonly task: string | null;
  readonly agency: string | null;
  readonly q: string;
  readonly reading: (typeof READINGS)[number];
}

export const closingDefaults: ClosingSearch = { goal: null, task: null, agency: null, q: '', reading: 'published' };

export const closingAsks = asksOf(closingDefaults);

const searchSchema = v.object({
  goal: code(/^\d$/),
  task: taskId,
  agency: agencyCode,
  q: phrase,
  reading: choiceOf(READINGS, 'published'),
});

/** Whatever an address holds: each part that is not understood falls back alone. */
export function parseClosingSearch(search: Partial<ClosingSearch>): ClosingSearch {
  return v.parse(searchSchema, { ...closingDefaults, ...search });
}
