/** What a Latin letter is in Cyrillic, as search folds it: the two alphabets of Kazakh that were tried, and the usual ways to spell Russian. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ a: 'а', b: 'б', c: 'с', d: 'д', e: 'е', f: 'ф', g: 'г', h: 'х', i: 'и', j: 'ж', k: 'к', l: 'л', m: 'м', n: 'н', o: 'о', p: 'п' },
  ...{ q: 'к', r: 'р', s: 'с', t: 'т', u: 'у', v: 'в', w: 'у', x: 'х', y: 'ы', z: 'з', ı: 'ы', ş: 'ш', ç: 'ч' },
  ...{ shch: 'щ', sh: 'ш', ch: 'ч', zh: 'ж', kh: 'х', gh: 'г', ts: 'ц', ya: 'я', yu: 'ю', yo: 'е', iy: 'ий' },
};

/** The longest first. */
const SPELLED = /shch|sh|ch|zh|kh|gh|ts(?!k)|iy|ya|yu|yo|[a-zışç]/g;
/** Behind a vowel, unless it begins the next syllable. */
const SHORT_I = /(?<=[aeiou])y(?![aou])/g;

/** A word of Latin letters as Cyrillic spells it, folded (`balabaqsha`: балабакша); `null` for what holds no Latin letter, or another alphabet's. */
export function inCyrillic(word: string): string | null {
  // dots, tails and accents go, apart from the two letters that another one stands for
  const bare = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/s\u0327/g, 'ş')
    .replace(/c\u0327/g, 'ç')
    .replace(/\p{M}|['ʼ’]/gu, '');
  if (!/^[a-zışç]+$/.test(bare)) return null;
  return bare.replace(SHORT_I, 'й').replace(SPELLED, (letters) => LETTERS[letters] ?? letters);
}
