import type { Language } from '../language';
import { foldWord } from './fold-word';
import { kazakhStem } from './kazakh-stem';
import { russianStem } from './russian-stem';

/** A word of a text and where it stands. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** As search sees it. */
  readonly folded: string;
}

/** Ids of indicators and numbers of tasks are one word each; elsewhere letters and digits stand apart. */
const WORDS = /[tr]\d(?:-\d+)+|\d\.\d{1,2}|\p{L}+|\p{N}+/giu;

/** Nobody looks for them alone. Folded; both languages, because a query does not tell which it is in. */
const JOINING = new Set(
  (
    'жане мен бен пен бойынша ушин туралы арналган болып табылады бул осы сол де да та те ма ме не немесе хам ' +
    'канша кандай кай калай кайда неше кашан бар жок емес гана ' +
    'в во на по и или а но за из с со у к ко о об от до для при что как это не ни же ли бы том где когда какой какая какие сколько'
  ).split(' '),
);

const foldedWords = new Map<string, string>();

/** Texts repeat their words: each is folded once. */
function foldOnce(word: string): string {
  const known = foldedWords.get(word);
  if (known !== undefined) return known;
  const folded = foldWord(word);
  foldedWords.set(word, folded);
  return folded;
}

/** The words of a text in their order; signs between them say nothing, nor do words that only join others (және, мен, в, на). */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: word, index } of text.matchAll(WORDS)) {
    const folded = foldOnce(word);
    if (!JOINING.has(folded)) words.push({ start: index, end: index + word.length, folded });
  }
  return words;
}

const STEMS: Record<Language, (word: string) => string> = { kk: kazakhStem, ru: russianStem };
const IS_CYRILLIC = /^\p{Script=Cyrillic}+$/u;
const known: Record<Language, Map<string, string>> = { kk: new Map(), ru: new Map() };

/** What the forms of a folded word share in this language; numbers, ids and Latin words are themselves. Worked out once a word. */
export function stemOf(folded: string, language: Language): string {
  const before = known[language].get(folded);
  if (before !== undefined) return before;
  const stem = IS_CYRILLIC.test(folded) ? STEMS[language](folded) : folded;
  known[language].set(folded, stem);
  return stem;
}
