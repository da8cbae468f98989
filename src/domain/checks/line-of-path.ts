const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

/** The line, from 1, on which the value at a path of a JSON text begins; of a path that the text does not have, that of the last part it has. */
export function lineOfPath(source: string, path: readonly (string | number)[]): number | null {
  const open: (string | number)[] = [];
  let isKey = false;
  let found: { readonly depth: number; readonly index: number } | null = null;
  for (const { 0: token, index } of source.matchAll(TOKEN)) {
    const last = open.at(-1);
    if (isKey && token.startsWith('"')) {
      open[open.length - 1] = JSON.parse(token) as string;
      isKey = false;
    } else if (token === ',') {
      if (typeof last === 'number') open[open.length - 1] = last + 1;
      else isKey = true;
    } else if (token === '}' || token === ']') {
      open.pop();
      isKey = false;
    } else if (token !== ':') {
      const isOnTheWay = open.length <= path.length && open.every((part, i) => String(part) === String(path[i]));
      if (isOnTheWay && open.length > (found?.depth ?? -1)) found = { depth: open.length, index };
      if (token === '[') open.push(0);
      if (token === '{') {
        open.push('');
        isKey = true;
      }
    }
  }
  return found && source.slice(0, found.index).split('\n').length;
}
