/** A module as the bundler knows it. */
interface ModuleInfo {
  readonly code: string | null;
  readonly importedIds: readonly string[];
  readonly dynamicallyImportedIds: readonly string[];
}

const PAGE = /\/src\/pages\/[\w-]+\.tsx$/;
const APPLICATION = /\/src\/app\/main\.tsx$/;
const SHEET = /\.module\.css$/;
/** As `classNameOf` writes it. */
const NAME = /_[\w-]+?_([a-z0-9]{5})(?![\w-])/g;

const marksIn = (text: string): string[] => [...text.matchAll(NAME)].map(([, mark = '']) => mark);

/**
 * The marks of the style sheets that each page can need, by the page's file below `root`; the application's own under `''`. What a page brings
 * later (a fold, a menu) counts: its sheet may stand in a file that the page has taken for loaded.
 */
export function sheetsOfPages(ids: Iterable<string>, infoOf: (id: string) => ModuleInfo | null, root: string): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const entry of ids) {
    const isApplication = APPLICATION.test(entry);
    if (!isApplication && !PAGE.test(entry)) continue;
    const marks = new Set<string>();
    const seen = new Set<string>();
    const ways = [entry];
    for (let id = ways.pop(); id !== undefined; id = ways.pop()) {
      const info = seen.has(id) ? null : infoOf(id);
      seen.add(id);
      if (!info) continue;
      if (SHEET.test(id)) for (const mark of marksIn(info.code ?? '')) marks.add(mark);
      ways.push(...info.importedIds, ...info.dynamicallyImportedIds.filter((imported) => !PAGE.test(imported)));
    }
    found.set(isApplication ? '' : entry.slice(root.length + 1), marks);
  }
  return found;
}

/** A sheet without the rules for elements that a page cannot have: those with a name of a sheet that is not among its own. */
export function usedRules(css: string, marks: ReadonlySet<string>): string {
  let kept = '';
  for (let at = 0; at < css.length; ) {
    const open = css.indexOf('{', at);
    const semicolon = css.indexOf(';', at);
    if (semicolon !== -1 && (open === -1 || semicolon < open)) {
      kept += css.slice(at, semicolon + 1);
      at = semicolon + 1;
      continue;
    }
    if (open === -1) return kept + css.slice(at);
    const close = endOf(css, open);
    const [head, body] = [css.slice(at, open), css.slice(open + 1, close)];
    kept += /^\s*@(media|supports|container|layer)/.test(head) ? block(head, usedRules(body, marks)) : rule(head, body, marks);
    at = close + 1;
  }
  return kept;
}

const block = (head: string, body: string) => (body.trim() === '' ? '' : `${head}{${body}}`);

function rule(head: string, body: string, marks: ReadonlySet<string>): string {
  const selectors = head.trim().startsWith('@') ? [head] : selectorsIn(head);
  const used = selectors.filter((selector) => marksIn(outside(selector)).every((mark) => marks.has(mark)));
  return used.length === 0 ? '' : `${used.join(',')}{${body}}`;
}

/** Without what stands in brackets: `:not(…)` and `:is(…)` ask for no element of their own. */
function outside(selector: string): string {
  const less = selector.replaceAll(/\([^()]*\)/g, '');
  return less === selector ? less : outside(less);
}

/** Parted at the commas that stand outside of brackets. */
function selectorsIn(head: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const sign of head) {
    if (sign === '(' || sign === '[') depth += 1;
    if (sign === ')' || sign === ']') depth -= 1;
    if (sign === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts;
}

/** Where the block that begins at `open` ends. Braces in quotes do not count. */
function endOf(css: string, open: number): number {
  let depth = 0;
  let quote = '';
  for (let at = open; at < css.length; at += 1) {
    const sign = css.charAt(at);
    if (quote !== '') {
      if (sign === '\\') at += 1;
      else if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '{') depth += 1;
    else if (sign === '}' && --depth === 0) return at;
  }
  return css.length;
}
