import { expect, test } from 'vitest';
import { findSentence, markHits, type Piece } from './mark-hits';
import { readQuery } from './read-query';
import { createThesaurus } from './thesaurus';

const thesaurus = createThesaurus([{ kk: ['мұғалім'], ru: ['учитель', 'педагог'] }]);
const looked = (query: string) => ({
  language: 'ru' as const,
  thesaurus,
  keys: new Set(readQuery(query, thesaurus).flatMap(({ keys }) => [...keys.keys()])),
});
const written = (pieces: readonly Piece[] | null) => pieces?.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('');

test('forms and words of the same meaning are marked, and nothing of the text is lost', () => {
  expect(written(markHits('Зарплата педагогов и учителей, «Педагог».', looked('учитель')))).toBe(
    'Зарплата [педагогов] и [учителей], «[Педагог]».',
  );
  expect(written(markHits('Без них', looked('учитель')))).toBe('Без них');
});

test('the sentence that says most of it is shown', () => {
  expect(
    written(findSentence(['Первое. Зарплата растет. Зарплата учителей растет на 2.5 раза.', 'Учитель.'], looked('зарплата учителя'))),
  ).toBe('[Зарплата] [учителей] растет на 2.5 раза.');
  expect(findSentence(['Ничего.'], looked('учитель'))).toBeNull();
});

test('a long sentence is cut between words around its hit', () => {
  const cut = written(findSentence([`${'слово '.repeat(60)}учителей ${'дальше '.repeat(60)}`], looked('учитель'))) ?? '';
  expect(cut).toMatch(/^… слово .*\[учителей\].* дальше …$/);
  expect(cut.length).toBeLessThan(240);
});
