import { type AtRule, type Container, parse, type Rule } from 'postcss';

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
  const sheet = parse(css);
  sheet.walkRules((rule) => {
    const used = rule.selectors.filter((selector) => marksIn(outside(selector)).every((mark) => marks.has(mark)));
    if (used.length === 0) removeWithEmptyParents(rule);
    else if (used.length < rule.selectors.length) rule.selectors = used;
  });
  // each sheet says the order of the layers for itself: in one page it is said once
  const orders = sheet.nodes.filter((node) => node.type === 'atrule' && node.name === 'layer' && node.nodes === undefined);
  for (const order of orders.slice(1)) order.remove();
  return sheet.toString();
}

function removeWithEmptyParents(rule: Rule | AtRule): void {
  const parent = rule.parent as Container | undefined;
  rule.remove();
  if (parent?.type === 'atrule' && parent.nodes?.length === 0) removeWithEmptyParents(parent as AtRule);
}

/** Without what stands in brackets: `:not(…)` and `:is(…)` ask for no element of their own. */
function outside(selector: string): string {
  const less = selector.replaceAll(/\([^()]*\)/g, '');
  return less === selector ? less : outside(less);
}
