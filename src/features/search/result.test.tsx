import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { textOf } from '@/app/app-fixture';
import { drawPart } from '@/app/part-fixture';
import type { SearchEntry } from '@/contracts/search';
import type { Looked } from '@/domain/search/mark-hits';
import { createThesaurus } from '@/domain/search/thesaurus';
import { plain } from '@/shared/i18n/plain-fixture';
import { text } from '@/shared/i18n/text-fixture';
import { finderQuery } from './finder-query';
import { Result } from './result';
import { Results } from './results';

const looked: Looked = { language: 'ru', thesaurus: createThesaurus([]), keys: new Set() };
const entry = (own: Partial<SearchEntry>): SearchEntry => ({ kind: 'term', id: 'plan', title: 'План', text: null, also: [], ...own });
const belongs = (own: Partial<SearchEntry>) => {
  drawPart('ru', <Result entry={entry(own)} looked={looked} />);
  const note = screen.queryByRole('listitem')?.querySelector('small') ?? null;
  const said = note && textOf(note).trim();
  document.body.innerHTML = '';
  return said;
};

describe('where a result belongs', () => {
  test('an indicator and a measure are named by their numbers', () => {
    expect(belongs({ kind: 'indicator', id: 't1-2' })).toBe('t1-2');
    expect(belongs({ kind: 'measure', id: '17' })).toBe(plain(text.ru('search:measure', { n: '17' })));
  });

  test('what the decree says belongs to the task, the goal, the passport or the comparisons on whose page it stands', () => {
    expect(belongs({ kind: 'way', id: '1.7/w-3' })).toBe(plain(text.ru('search:task', { n: '1.7' })));
    expect(belongs({ kind: 'commitment', id: '2/c-1' })).toBe(plain(text.ru('search:goal', { n: '2' })));
    expect(belongs({ kind: 'statement', id: 'passport/s-1' })).toBe(plain(text.ru('search:passport')));
    expect(belongs({ kind: 'statement', id: 'world/cmp-1' })).toBe(plain(text.ru('search:world')));
  });

  test('a title that says all has nothing beside it', () => {
    expect(belongs({ kind: 'region', id: 'KZ-10' })).toBeNull();
  });
});

test('a page that this release does not have is named without a link', () => {
  drawPart('ru', <Result entry={entry({ kind: 'page', id: 'news', title: 'Новости' })} looked={looked} />);
  expect(screen.getByText('Новости')).toBeVisible();
  expect(screen.queryByRole('link')).toBeNull();
});

describe('what was found', () => {
  const items = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => entry({ kind: 'measure', id, title: `Мера ${id}` }));
  const found = { hits: items.map((item) => ({ item, score: 1 })), replaced: [], isWhole: true, missing: [], keys: new Set() };
  const draw = (own: object, kind: SearchEntry['kind'] | null = null) =>
    drawPart('ru', <Results search={{ q: ' мера ', kind }} />, [
      [finderQuery('ru').queryKey, { thesaurus: looked.thesaurus, index: { find: () => ({ ...found, ...own }) } }],
    ]);
  const note = (key: string, values = {}) => screen.queryByText(text.ru(`search:note.${key}`, values));

  test('shows the first of a kind and how many there are, all of them alone, and the way back', () => {
    draw({});
    expect(screen.getAllByRole('listitem')).toHaveLength(5);
    expect(screen.getByRole('link', { name: text.ru('search:group.all', { n: items.length }) })).toBeVisible();
    document.body.innerHTML = '';
    draw({}, 'measure');
    expect(screen.getAllByRole('listitem')).toHaveLength(items.length);
    expect(screen.getByRole('link', { name: text.ru('search:group.back') })).toBeVisible();
  });

  test('a kind of which nothing was found hides nothing of the others', () => {
    draw({}, 'region');
    expect(screen.getAllByRole('listitem')).toHaveLength(5);
    expect(screen.queryByRole('link', { name: text.ru('search:group.back') })).toBeNull();
  });

  test('says what was taken for what, what no word fits, and that not all words are in each: else the reader trusts another answer', () => {
    draw({ replaced: [{ typed: 'меро', taken: 'мера' }], missing: ['жжж', 'ъъъ'], isWhole: false });
    expect(note('replaced', { typed: 'меро', taken: 'мера' })).toBeVisible();
    expect(note('missing', { words: 'жжж, ъъъ' })).toBeVisible();
    expect(note('partly')).toBeVisible();
  });

  test('says none of it where all fits', () => {
    draw({});
    expect([note('partly'), note('missing', { words: '' })]).toEqual([null, null]);
  });
});
