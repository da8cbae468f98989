/** The endings of cases of nouns and adjectives, each with the least length of the word that it is taken from. */
const ENDINGS: readonly (readonly [longerThan: number, endings: readonly string[]])[] = [
  [6, ['иями', 'оями']],
  [5, ['иям', 'иях', 'оях', 'ями', 'оям', 'ами', 'его', 'ему', 'ими', 'ого', 'ому', 'ыми', 'оев']],
  [4, 'ая яя ях юю ах ею их ия ию ою ую ям ых ея ам ем ей ев ий им ое ее ой ом ов ые ие ый ым ми'.split(' ')],
  [3, ['а', 'е', 'и', 'о', 'у', 'й', 'ы', 'я', 'ь', 'ю']],
];

/**
 * The part of a Russian word that its forms share: учителями → учител, науки → наук.
 *
 * Takes a folded word (small letters, ё as е). Reflexive -ся goes first (учащихся), then one ending of a case, the longest that fits, then what is
 * left of a soft sign, of -и and of a doubled н, and the vowel that comes and goes (кружок, кружки; иностранец, иностранцы). Verbs and derived words (научный) stay apart: what belongs together is said by the synonyms.
 * Source: the light stemmer of L. Dolamic and J. Savoy (2009), as Lucene has it, with the endings -ее, -ие, -ю and the reflexive added. Of our own,
 * because the kept packages with the Snowball stemmer (@orama/stemmers: 1.8 kB) tell the cases of a place apart (Астана: аста, в Астане: астан).
 */
export function russianStem(word: string): string {
  const bare = word.length > 6 ? word.replace(/(?<=[йхм])ся$/, '') : word;
  const stem = withoutEnding(bare);
  if (stem.length <= 3) return stem;
  const hard = stem.replace(/(?:[ьи]|(?<=н)н)$/, '');
  return hard.length > 4 ? hard.replace(/(?<=[^аеиоуыэюя])(?:[ое]к|ец)$/, (end) => end.slice(1)) : hard;
}

function withoutEnding(word: string): string {
  for (const [longerThan, endings] of ENDINGS) {
    if (word.length <= longerThan) continue;
    const ending = endings.find((each) => word.endsWith(each));
    if (ending !== undefined) return word.slice(0, -ending.length);
  }
  return word;
}
