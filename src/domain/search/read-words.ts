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

/**
 * Ids of indicators and numbers of tasks are one word each, an id also as it is typed without its signs (`r173`), with points, or with the Cyrillic
 * letter that looks like its own or lies on the same key (`т1-4`, `е1-4`); elsewhere letters and digits stand apart.
 */
const WORDS = /[trтрек]\d(?:[-–.]\d+)+|[tr]\d{2,3}(?!\d)|\d\.\d{1,2}|\p{L}+|\p{N}+/giu;
const IS_ID = /^[trтрек]\d/i;
const ID_LETTERS: Readonly<Record<string, string>> = { т: 't', е: 't', р: 'r', к: 'r' };

/** Nobody looks for them alone; texts write a per cent as a sign. Folded; both languages, because a query does not tell which it is in. */
const JOINING = new Set(
  (
    'жане мен бен пен бойынша ушин туралы арналган болып табылады бул осы сол де да та те ма ме не немесе хам ' +
    'канша кандай кай калай кайда неше кашан неге неликтен деген бар жок емес гана ким пайыз пайызы пайызга ' +
    'в во на по и или а но за из с со у к ко о об от до для при что как это не ни же ли бы том где когда какой какая какие сколько кто почему зачем такое ' +
    'процент процента процентов'
  ).split(' '),
);

const foldedWords = new Map<string, string>();

/** Texts repeat their words: each is folded once. */
function foldOnce(word: string): string {
  const known = foldedWords.get(word);
  if (known !== undefined) return known;
  const folded = IS_ID.test(word) ? foldId(word.toLowerCase()) : foldWord(word);
  foldedWords.set(word, folded);
  return folded;
}

/** `т1.4`, `t14`: t1-4 */
function foldId(id: string): string {
  const letter = id.charAt(0);
  const numbers = id.slice(1).match(/^\d+$/) ? [...id.slice(1)] : id.slice(1).split(/[-–.]/);
  return `${ID_LETTERS[letter] ?? letter}${numbers.join('-')}`;
}

/** Endings that Kazakh writes behind a hyphen, after abbreviations and digits: ЖОО-лар, ҰБТ-дан, 9-шы. Folded. */
const ENDINGS = [
  '[лдт][ае]р',
  'с?[ыи]',
  '[ндт][ыи]н',
  '[гкн][ае]',
  'н?[дт][ае]',
  '[ндт][ае]н',
  'н?[дт][ае]г[ыи]',
  '[мбп]ен',
  '[ндт][ыи]',
  'н?[ыи]?н?ш[ыи]',
];
const IS_ENDING = new RegExp(`^(?:[лдт][ае]р(?:[ыи]н?)?)?(?:${ENDINGS.join('|')})$`);
const BEHIND_HYPHEN = /[\p{L}\p{N}%][-\u2011]$/u;

/** The words of a text in their order; signs between them say nothing, nor do words that only join others (және, мен, в, на). */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: word, index } of text.matchAll(WORDS)) {
    const folded = foldOnce(word);
    if (IS_ENDING.test(folded) && BEHIND_HYPHEN.test(text.slice(Math.max(0, index - 2), index))) continue;
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
