/** Cyrillic letters that look like Latin ones, as a keyboard left in the wrong language types them. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  ...{ а: 'a', в: 'b', е: 'e', к: 'k', м: 'm', н: 'h', о: 'o', р: 'p', с: 'c', т: 't', у: 'y', х: 'x', і: 'i', з: '3', һ: 'h' },
  ...{ г: 'r', п: 'n' },
};

/** The text in small Latin letters, look-alikes replaced, blanks and marks of no width dropped. */
export function foldLookAlikes(text: string): string {
  const small = text.normalize('NFKC').toLowerCase();
  return [...small]
    .map((letter) => LOOK_ALIKES[letter] ?? letter)
    .join('')
    .replace(/[\s\u200b-\u200f\u2060\ufeff\u00ad]/g, '');
}

/** The first letter of a text that only looks Latin; `null` where there is none. */
export function findLookAlike(text: string): string | null {
  return [...text].find((letter) => LOOK_ALIKES[letter.toLowerCase()] !== undefined) ?? null;
}
