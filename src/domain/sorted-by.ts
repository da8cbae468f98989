type Key = string | number;

/**
 * A sorted copy, by each key in turn; texts by their code units, so that the order is the same in every language. Answers of the API list what has
 * no order of its own in this way: then an answer that is changed and changed back is the same answer.
 */
export function sortedBy<T>(list: readonly T[], ...keys: readonly ((item: T) => Key)[]): T[] {
  return [...list].sort((a, b) => {
    for (const key of keys) {
      const [left, right] = [key(a), key(b)];
      if (left !== right) return left < right ? -1 : 1;
    }
    return 0;
  });
}
