/** Kazakh and Russian letters in Latin ones, as people write them in addresses; not an alphabet of either language. */
const LATIN: Readonly<Record<string, string>> = {
  ...{ а: 'a', ә: 'a', б: 'b', в: 'v', г: 'g', ғ: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'i', к: 'k', қ: 'q', л: 'l' },
  ...{ м: 'm', н: 'n', ң: 'n', о: 'o', ө: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ұ: 'u', ү: 'u', ф: 'f', х: 'h', һ: 'h', ц: 'ts' },
  ...{ ч: 'ch', ш: 'sh', щ: 'sch', ъ: '', ы: 'y', і: 'i', ь: '', э: 'e', ю: 'yu', я: 'ya' },
};

/** Of each part: long enough to be recognised, short enough for every file system and for a list of downloads. */
const LONGEST_PART = 48;

/**
 * A name that a person recognises and every system takes: `nysana-r1-1-1-mektepke-deiingi-tarbie-2022`.
 * A long part is cut at a whole word; a part without any letter or digit is left out.
 */
export function toFileName(...parts: readonly (string | number)[]): string {
  return ['nysana', ...parts.map((part) => toLatinWords(String(part)))].filter((part) => part !== '').join('-');
}

function toLatinWords(text: string): string {
  const latin = [...text.toLowerCase()].map((letter) => LATIN[letter] ?? letter).join('');
  const words = latin.split(/[^a-z0-9]+/).filter((word) => word !== '');
  const fitting = words.filter((_, i) => words.slice(0, i + 1).join('-').length <= LONGEST_PART);
  return fitting.length > 0 ? fitting.join('-') : (words[0] ?? '').slice(0, LONGEST_PART);
}
