const FOLDED: Readonly<Record<string, string>> = { ё: 'е', ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и' };

/** Latin letters that look like Cyrillic ones, capitals apart: `H` looks like Н, `h` like һ. */
const LOOKS: Readonly<Record<string, string>> = {
  ...{ A: 'А', B: 'В', C: 'С', E: 'Е', H: 'Н', I: 'І', K: 'К', M: 'М', O: 'О', P: 'Р', T: 'Т', X: 'Х', Y: 'У' },
  ...{ a: 'а', c: 'с', e: 'е', h: 'һ', i: 'і', k: 'к', m: 'м', o: 'о', p: 'р', t: 'т', x: 'х', y: 'у' },
};

const HAS_CYRILLIC = /\p{Script=Cyrillic}/u;
const LATIN = /[A-Za-z]/g;
const ALL_LOOK_CYRILLIC = /^[ABCEHIKMOPTXYacehikmoptxy]+$/;

/** A word as search sees it: small letters, Kazakh letters as a Russian keyboard types them, Latin letters inside a Cyrillic word as what they look like. */
export function foldWord(word: string): string {
  const text = word.normalize('NFC');
  const cyrillic = HAS_CYRILLIC.test(text) ? text.replace(LATIN, (letter) => LOOKS[letter] ?? letter) : text;
  return cyrillic.toLowerCase().replace(/[ёәғқңөұүһі]/g, (letter) => FOLDED[letter] ?? letter);
}

/** The Cyrillic word that a word of Latin letters looks like (MOH); `null` where some letter looks like none. */
export function lookAlike(word: string): string | null {
  return ALL_LOOK_CYRILLIC.test(word) ? foldWord(word.replace(LATIN, (letter) => LOOKS[letter] ?? letter)) : null;
}

/** A folded word without the differences between letters that are typed for one another, because they sound alike: акымдык, децкий. */
export const soundOf = (word: string): string => word.replaceAll('ы', 'и').replaceAll('щ', 'ш').replaceAll('тс', 'ц');

const LATIN_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
const RUSSIAN_KEYS = 'йцукенгшщзхъфывапролджэячсмитьбюё';
/** The row of digits, as the Kazakh keyboard has it; its letters are those of the Russian one. */
const DIGIT_KEYS = '2345890-=';
const KAZAKH_KEYS = 'әіңғүұқөһ';

/** Digits that are taken for letters, or hit in their place, inside a word: шк0ла, 3адача. */
const DIGIT_LOOKS = '036';
const LIKE_DIGITS = 'озб';
const BESIDE_LETTER = /(?<=\p{Script=Cyrillic})[036]+|[036]+(?=\p{Script=Cyrillic})/gu;

const retype = (text: string, from: string, to: string) => [...text].map((key) => to[from.indexOf(key)] ?? key).join('');

/** What the same keys write on the other keyboards, or digits look like, the likely one first: `yferf` наука, `v95fk3v` мұғалім, `о0ушы` оқушы, `шк0ла` школа, `зшыф` pisa. */
export function otherKeyboards(text: string): string[] {
  const keys = text.toLowerCase();
  const asKazakh = (typed: string) => (/[2-58-90=-]/.test(typed) ? [retype(typed, DIGIT_KEYS, KAZAKH_KEYS)] : []);
  if (/[a-z]/.test(keys)) {
    const russian = retype(keys, LATIN_KEYS, RUSSIAN_KEYS);
    return [russian, ...asKazakh(russian)];
  }
  const asLooks = keys.replace(BESIDE_LETTER, (digits) => retype(digits, DIGIT_LOOKS, LIKE_DIGITS));
  const looks = asLooks === keys ? [] : [asLooks];
  return HAS_CYRILLIC.test(keys) ? [...asKazakh(keys), ...looks, retype(keys, RUSSIAN_KEYS, LATIN_KEYS)] : [];
}
