/** How often each word of a vocabulary stands in a list; `null` stands for none of them. */
export function countWords<Word extends string>(words: readonly Word[], found: readonly (Word | null)[]): Record<Word, number> {
  return Object.fromEntries(words.map((word) => [word, found.filter((each) => each === word).length])) as Record<Word, number>;
}
