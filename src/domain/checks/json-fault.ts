const BLANK = /[ \t\n\r]*/y;
const STRING = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-f]{4}))*"/iuy;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?|true|false|null/y;
/** So much of the line is quoted before and behind the place. */
const QUOTED = 12;

/** Where a text that is no JSON stops being some: what engines say of it is English, and not every one names the place. */
export function jsonFault(source: string): { readonly line: number; readonly sign: number; readonly around: string } {
  const at = endOfJson(source);
  const start = source.lastIndexOf('\n', at - 1) + 1;
  const line = source.slice(start).split('\n')[0] ?? '';
  const sign = at - start;
  const around = line.slice(Math.max(0, sign - QUOTED), sign + QUOTED).trim();
  return { line: source.slice(0, at).split('\n').length, sign: sign + 1, around };
}

/** How far the text is JSON. */
function endOfJson(source: string): number {
  let at = 0;
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const isThere = pattern.test(source);
    if (isThere) at = pattern.lastIndex;
    return isThere;
  };
  const takeList = (end: RegExp, takeItem: () => boolean): boolean => {
    take(BLANK);
    if (take(end)) return true;
    while (takeItem() && take(BLANK)) {
      if (take(end)) return true;
      if (!take(/,/y)) return false;
    }
    return false;
  };
  const takeMember = (): boolean => take(BLANK) && take(STRING) && take(BLANK) && take(/:/y) && takeValue();
  const takeValue = (): boolean => {
    take(BLANK);
    if (take(/\{/y)) return takeList(/\}/y, takeMember);
    if (take(/\[/y)) return takeList(/\]/y, takeValue);
    return take(STRING) || take(SCALAR);
  };
  if (takeValue()) take(BLANK);
  return at;
}
