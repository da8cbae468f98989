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

const LATIN_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
const RUSSIAN_KEYS = 'йцукенгшщзхъфывапролджэячсмитьбюё';

/** What the same keys write on a Russian keyboard (`yferf`: наука); `null` for what holds no Latin letter. */
export function otherKeyboard(text: string): string | null {
  if (!/[a-z]/i.test(text)) return null;
  return [...text.toLowerCase()].map((key) => RUSSIAN_KEYS[LATIN_KEYS.indexOf(key)] ?? key).join('');
}
