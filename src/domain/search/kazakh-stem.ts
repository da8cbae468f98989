/** Letters as folded: ә is а, і is и … Whether a vowel was front or back is lost, whether a consonant has voice is not. у is both: оқуды, оқудың. */
const VOWEL = 'аеёиоуыэюя';
const VOICELESS = 'кпстфхцчшщгб';
/** Words with a soft sign end in a voiced consonant before it: лагерьлер, ансамбльдер. */
const VOICED = 'бвгджзйлмнруь';

/** Endings, what they may follow, and how much of the word must be left. */
interface Ending {
  readonly endings: readonly string[];
  readonly after: string;
  readonly leaves: number;
}

/**
 * Cases, the longer first. The first letter follows the end of the stem: voiceless after voiceless (мектепті, мектепте), voiced after voiced (ауылды),
 * н after a vowel or behind a possessive (баланы, мектебіне, мектебінде).
 */
const CASES: readonly Ending[] = [
  // of what is somewhere: ауылдағы, мектептегі, облысындағы
  { endings: ['ндагы', 'ндеги'], after: 'ыи', leaves: 3 },
  { endings: ['дагы', 'деги'], after: VOWEL + VOICED, leaves: 3 },
  { endings: ['тагы', 'теги'], after: VOICELESS, leaves: 3 },
  // ablative, locative and dative behind a possessive: мектебінен, мектебінде, мектебіне
  { endings: ['нда', 'нде', 'нан', 'нен', 'на', 'не'], after: 'ыи', leaves: 3 },
  // genitive
  { endings: ['нын', 'нин'], after: `${VOWEL}нм`, leaves: 3 },
  { endings: ['дын', 'дин'], after: VOICED, leaves: 3 },
  { endings: ['тын', 'тин'], after: VOICELESS, leaves: 3 },
  // ablative; Қазақстан, Түркістан are no ablatives of anything
  { endings: ['дан', 'ден'], after: VOWEL + VOICED, leaves: 3 },
  { endings: ['тан', 'тен'], after: VOICELESS.replace('с', ''), leaves: 3 },
  { endings: ['нан', 'нен'], after: 'нм', leaves: 3 },
  // instrumental
  { endings: ['мен', 'бен', 'пен'], after: VOWEL + VOICED + VOICELESS, leaves: 3 },
  // locative and dative; what is left is longer where the ending is that of many stems (пайда, тұлға)
  { endings: ['да', 'де'], after: VOWEL + VOICED, leaves: 4 },
  { endings: ['та', 'те', 'ка', 'ке'], after: VOICELESS, leaves: 3 },
  { endings: ['га', 'ге'], after: VOWEL + VOICED, leaves: 4 },
  // accusative
  { endings: ['ны', 'ни'], after: VOWEL, leaves: 3 },
  { endings: ['ды', 'ди'], after: VOICED, leaves: 3 },
  { endings: ['ты', 'ти'], after: VOICELESS, leaves: 3 },
  { endings: ['н'], after: 'ыи', leaves: 4 },
];

/**
 * Possessives of the third person and of "we". -сы stands after vowels; behind ы and і the с is mostly of the stem (жұмыс, облыс, құрылыс), but
 * not in who does something (оқушысы), in pay (жалақысы) and in -ті of foreign words (актісі).
 */
const POSSESSIVES: readonly Ending[] = [
  { endings: ['ымыз', 'имиз'], after: VOICED + VOICELESS, leaves: 3 },
  { endings: ['мыз', 'миз'], after: VOWEL, leaves: 3 },
  { endings: ['сы', 'си'], after: VOWEL.replace(/[ыиу]/g, ''), leaves: 3 },
];
const AFTER_CLOSED_VOWEL = /(?<=ш[ыи]|акы|кти)с[ыи]$/;

const PLURALS: readonly Ending[] = [
  { endings: ['лар', 'лер'], after: `${VOWEL}рйь`, leaves: 3 },
  { endings: ['дар', 'дер'], after: VOICED, leaves: 3 },
  { endings: ['тар', 'тер'], after: VOICELESS, leaves: 3 },
];

/** What the endings make of a stem → the stem. */
const IRREGULAR: Readonly<Record<string, string>> = {
  // it loses its last vowel: орны, халқы
  ...{ орн: 'орын', халк: 'халык' },
  // -сы, -сі is the ending after all: желісі, үлгісі, қаулысы
  ...{ желис: 'жел', улгис: 'улг', каулыс: 'каул', белгис: 'белг' },
  // its own last consonant looks like the beginning of an ending: үлес-і, нысан-ы, орын-да
  ...{ уле: 'улес', кене: 'кенес', катына: 'катынас', отба: 'отбас' },
  ...{ ныса: 'нысан', мазму: 'мазмун', кеше: 'кешен', емтиха: 'емтихан', оры: 'орын' },
  // too short to be told from a stem with such an end: жылға, тілде, елдер
  ...{ жылга: 'жыл', жылда: 'жыл', кунге: 'кун', кунде: 'кун', тилде: 'тил', тилге: 'тил', жерде: 'жер', жерге: 'жер' },
  ...{ елде: 'ел', елге: 'ел', елдер: 'ел', балга: 'бал' },
  ...{ уйи: 'уй', уйде: 'уй', уйге: 'уй', уйлер: 'уй', иси: 'ис', истер: 'ис' },
  // foreign stems in -кт, whose own т looks like an ending: объекті, пункті
  ...{ объек: 'объект', субъек: 'субъект', проек: 'проект', пунк: 'пункт', фак: 'факт', аспек: 'аспект' },
  // names that end like cases
  ...{ караганд: 'караган', кызылор: 'кызылорда' },
};

/**
 * The part of a Kazakh word that its forms share: мектептеріндегі → мектеп, оқушыларға → окуш, Алматыда → алмат.
 *
 * Takes a folded word. An ending of a case goes first, then a possessive, then the plural – the reverse of the order in which Kazakh joins them –
 * then a last ы or і, which a bare stem may have, too (оқушы). The stem's end is told as it stands alone: б is п and г is к (мектебі, оқулығы).
 * Not taken: -ым, -ім ("my", but білім, ғылым are stems), personal endings of verbs, and what makes new words (-лық, -шы, -лы).
 * Source: grammar of Kazakh (септік, тәуелдік, көптік жалғаулары and their harmony).
 */
export function kazakhStem(word: string): string {
  const noCase = without(CASES, word);
  const noPossessive = AFTER_CLOSED_VOWEL.test(noCase) ? noCase.replace(AFTER_CLOSED_VOWEL, '') : without(POSSESSIVES, noCase);
  const singular = without(PLURALS, withoutLastVowel(noPossessive, noPossessive !== noCase));
  const bare = IRREGULAR[singular] ?? withoutLastVowel(singular, false);
  const stem = IRREGULAR[bare] ?? bare;
  return stem.replace(/ь$/, '').replace(/б$/, 'п').replace(/г$/, 'к');
}

/** All endings as they are typed, whatever they follow: one letter wrong before an ending, or in it, and their harmony says nothing any more. */
const ANY_CASE = [...new Set(CASES.flatMap(({ endings }) => endings))].toSorted((a, b) => b.length - a.length).join('|');
const ANY_ENDINGS = [new RegExp(`(?:${ANY_CASE})$`), /[лдт][ае]р\p{L}{0,5}$/u];

/** What may be left of a folded word without its endings where it is mistyped: окушларга, окушыларгга → окуш, окушы. */
export const bareForms = (word: string): string[] => ANY_ENDINGS.map((ending) => word.replace(ending, '')).filter((bare) => bare !== word);

function without(kinds: readonly Ending[], word: string): string {
  for (const { endings, after, leaves } of kinds) {
    const ending = endings.find((each) => word.endsWith(each));
    if (ending === undefined) continue;
    const stem = word.slice(0, -ending.length);
    if (stem.length >= leaves && after.includes(stem.at(-1) ?? ' ')) return stem;
  }
  return word;
}

function withoutLastVowel(word: string, isDone: boolean): string {
  return isDone || word.length < 4 ? word : word.replace(/[ыи]$/, '');
}
