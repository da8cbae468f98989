import { readFileSync } from 'node:fs';
import { commitments, duties, passport, resources, statements, swot, ways } from '@mocks/sources/decree-texts';
import { describe, expect, test } from 'vitest';

/** The lines of the decree that are quoted, with its letters restored, by their numbers. */
const LINES = new Map(
  readFileSync('mocks/data/decree/text-kk.txt', 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .map(([number, text]) => [Number(number), text ?? '']),
);

interface Quotation {
  readonly id: string;
  readonly kk: string;
  readonly lines: readonly [number, number];
}

/** Blanks, the shape of dashes and quotation marks, and the case of a first letter are the printer's. */
const bare = (text: string) =>
  text
    .replace(/[\s\u00a0«»"„“”]/g, '')
    .replace(/[–—]/g, '-')
    .toLowerCase();

const printed = ([from, to]: Quotation['lines']) =>
  bare(Array.from({ length: to - from + 1 }, (_, at) => LINES.get(from + at) ?? '').join(' '));

/** What is quoted without a break: between square brackets stand a cut or words of ours. */
const piecesOf = (kk: string) =>
  kk
    .split(/\[[^\]]*\]/)
    .map((piece) => bare(piece).replace(/[.;,:]+$/, ''))
    .filter((piece) => piece !== '');

/** The pieces that the lines do not have, in the order in which they are quoted. */
function strayPieces({ kk, lines }: Quotation): string[] {
  const text = printed(lines);
  let from = 0;
  return piecesOf(kk).filter((piece) => {
    const at = text.indexOf(piece, from);
    if (at >= 0) from = at + piece.length;
    return at < 0;
  });
}

const passages = (id: string, list: readonly { readonly text: { readonly kk: string }; readonly lines: Quotation['lines'] }[]) =>
  list.map(({ text: { kk }, lines }): Quotation => ({ id, kk, lines }));
const directions = ways.flatMap((way) => way.directions);
const { expectedResults, mainDirections, moneyFacts, passport: ofPassport, section6 } = resources;

const QUOTED: Readonly<Record<string, readonly Quotation[]>> = {
  'section 3': statements.map(({ id, text: { kk }, lines }) => ({ id, kk, lines })),
  'promises beside the indicators': commitments.map(({ id, text: { kk }, lines }) => ({ id, kk, lines })),
  SWOT: swot.map(({ id, text: { kk }, lines }) => ({ id, kk, lines })),
  'section 5': [
    ...ways.map(({ number, wording: { kk }, lines }) => ({ id: number, kk, lines })),
    ...ways.flatMap(({ number, wordingInSection4: other }) => (other ? [{ id: number, ...other }] : [])),
    ...directions.flatMap(({ id, under, passages: own }) => passages(id, under ? [under, ...own] : own)),
    ...directions.filter(({ isTitleOurs }) => !isTitleOurs).map(({ id, title: { kk }, lines }) => ({ id, kk, lines })),
  ],
  'the passport': [
    ...passport.basis.map(({ id, title: { kk }, lines }) => ({ id, kk, lines })),
    ...passport.responsible.map(({ agency, name: { kk }, lines }) => ({ id: agency, kk, lines })),
    ...passages('passport', ofPassport.statements),
  ],
  'the introduction': [...passages('mainDirections', mainDirections.items), ...expectedResults.items],
  'section 6': [...passages('section 6', section6.statements), { id: 'costs', kk: section6.table.title.kk, lines: section6.table.lines }],
  money: moneyFacts.map(({ id, text: { kk }, lines }) => ({ id, kk, lines })),
  duties: duties.map(({ id, text: { kk }, lines }) => ({ id, kk, lines })),
};

describe('what is quoted from the decree stands in its lines, letter for letter; cuts and words of ours are marked', () => {
  test.each(Object.entries(QUOTED))('%s', (_, quotations) => {
    expect(quotations.length).toBeGreaterThan(0);
    const strays = quotations.flatMap((quotation) => strayPieces(quotation).map((piece) => `${quotation.id} ${quotation.lines}: ${piece}`));
    expect(strays).toEqual([]);
  });

  test('a word left out, a word put in and another order are noticed', () => {
    const [first] = commitments;
    if (!first) throw new Error('no promises');
    const stray = (kk: string) => strayPieces({ id: first.id, kk, lines: first.lines }).length;
    const words = first.text.kk.split(' ');
    expect(stray(words.filter((_, at) => at !== 2).join(' '))).toBe(1);
    expect(stray(words.with(2, 'және').join(' '))).toBe(1);
    expect(stray(`${words.slice(3).join(' ')} […] ${words.slice(0, 3).join(' ')}`)).toBe(1);
    expect(stray(words.with(2, '[…]').join(' '))).toBe(0);
  });

  test('what is told to be joined from parts has a mark where they meet', () => {
    expect(statements.filter(({ shortened, text }) => shortened && !/\[/.test(text.kk)).map(({ id }) => id)).toEqual([]);
    const differs = [...statements, ...commitments].filter(({ text }) => text.kk.includes('[') !== text.ru.includes('['));
    expect(differs.map(({ id }) => id)).toEqual([]);
  });
});
