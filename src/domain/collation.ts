import type { Language } from './language';

/**
 * Kazakh as DOMAIN.md section 10 states it. Russian in its own order, where ё counts as е; the Kazakh letters stand where a Russian
 * dictionary of Kazakh names puts them. `Intl.Collator` is not used: Chromium cannot sort Kazakh.
 */
const ALPHABETS: Record<Language, string> = {
  kk: 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя',
  ru: 'аәбвгғдежзиійкқлмнңоөпрстуүұфхһцчшщъыьэюя',
};

/** What a letter, a number or a gap between words weighs; a gap < numbers < the alphabet < everything else. */
type Weight = readonly [rank: number, text: string];

const GAP: Weight = [0, ''];
const TOKENS = /\d+|\p{L}|[\s\p{Pd}]+/gu;

/**
 * Comparator for `sort` in the order of the language's alphabet.
 *
 * Numbers inside the text compare as numbers (9 before 12), dashes count as spaces, other punctuation is ignored, Cyrillic stands before Latin.
 * Texts that differ only in what is ignored are told apart at the end (ё after е, small letters first, then by code), so the order is total.
 */
export function compareText(language: Language): (a: string, b: string) => number {
  const alphabet = new Map([...ALPHABETS[language]].map((letter, i) => [letter, i]));
  // a sort asks for each text again and again
  const weighed = new Map<string, readonly Weight[]>();
  const weightsOf = (text: string) => {
    const weights = weighed.get(text) ?? weigh(text, alphabet);
    weighed.set(text, weights);
    return weights;
  };
  return (a, b) => compareWeights(weightsOf(a), weightsOf(b)) || compareMarks(a, b);
}

function weigh(text: string, alphabet: ReadonlyMap<string, number>): Weight[] {
  const tokens = text.normalize('NFC').toLowerCase().trim().match(TOKENS) ?? [];
  return tokens.map((token) => {
    if (/\d/.test(token)) {
      const digits = token.replace(/^0+(?=\d)/, '');
      return [1, String(digits.length).padStart(6, '0') + digits];
    }
    if (!/\p{L}/u.test(token)) return GAP;
    const letter = token === 'ё' && !alphabet.has('ё') ? 'е' : token;
    const place = alphabet.get(letter);
    return place === undefined ? [3, letter] : [2, String(place).padStart(2, '0')];
  });
}

function compareWeights(a: readonly Weight[], b: readonly Weight[]): number {
  for (const [i, [rank, text]] of a.entries()) {
    const other = b[i];
    if (!other) return 1;
    const order = rank - other[0] || compareCodes(text, other[1]);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

/** ё after е, then small letters before capitals, then the code. */
function compareMarks(a: string, b: string): number {
  return compareCodes(a.toLowerCase(), b.toLowerCase()) || compareCodes(b, a);
}

function compareCodes(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
