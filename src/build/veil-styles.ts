/** Which parameters the parts of a page depend on, as `Part` marked them; each once, in their order. */
export function asksIn(html: string): string[] {
  return [...new Set([...html.matchAll(/ data-asks="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')))];
}

/**
 * The veil over what the address asks to be different (src/app/life/veil.ts): one rule for each parameter, so that a part which does not depend
 * on it stays. What stands below would move when the parts get their right size: the foot of the page waits with them, so that nothing is seen to.
 * `--bar` lets bars stand where the words and drawings of a veiled part are (base.css): waiting looks like what is coming.
 */
export function veilStyles(names: readonly string[]): string {
  if (names.length === 0) return '';
  const veiled = names.map((name) => `[data-asked~=${name}] [data-asks~=${name}]`);
  return `${veiled.join(',')}{visibility:hidden;--bar:""}[data-asked] footer{visibility:hidden}[data-asked] [data-still]{visibility:visible;--bar:none}`;
}
