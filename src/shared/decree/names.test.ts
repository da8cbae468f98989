import { expect, test } from 'vitest';
import { namesOf } from './names';

const named = (kk: string) => ({ kk, ru: kk });

test('a page holds the names of what it speaks of, each once, and of nothing else', () => {
  const known = {
    indicators: [
      { id: 'r1-7-3', short: named('Жатақхана') },
      { id: 't1-1', short: named('Мектепке дейінгі') },
    ],
    activities: [
      { number: 12, title: named('Салу') },
      { number: 13, title: named('Жөндеу') },
    ],
  };
  const passages = [{ indicators: ['r1-7-3'], activities: [12] }, { indicators: ['r1-7-3', 'r9-9-9'] }];
  expect(namesOf(passages, known)).toEqual({ indicators: { 'r1-7-3': named('Жатақхана') }, measures: { 12: named('Салу') } });
});
