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
const NAME = /(?<![\w-])_([a-z0-9]{3})[a-z0-9]{1,2}(?![\w-])/g;

/** The classes of the sheet of plain ones (src/shared/ui/primitives.css): words, no marks. */
const PLAIN = /\.([a-z][a-z0-9-]*)(?![\w-])/g;
/** A space of `layout.tsx`, which is a class with its number. */
const STEP = /\b(gap|rows|above|below): ?(\d)/g;

export const plainNames = (css: string): Set<string> => new Set([...bodiless(css).matchAll(PLAIN)].map(([, name = '']) => name));

/** Without comments and declarations, whose numbers look like names. */
const bodiless = (css: string) => css.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/\{[^{}]*\}/g, '{}');

/** Those that a module may write: as a word of its own, or by the number of a space. */
function plainIn(code: string, known: ReadonlySet<string>): string[] {
  const steps = [...code.matchAll(STEP)].flatMap(([, name, step]) => [`${name}-${step}`, ...(name === 'gap' ? [`rows-${step}`] : [])]);
  return [...steps, ...(code.match(/[a-z][\w-]*/g) ?? [])].filter((word) => known.has(word)).map((word) => `.${word}`);
}

const marksIn = (text: string): string[] => [...text.matchAll(NAME)].map(([, mark = '']) => mark);

/**
 * The marks of the style sheets, and the plain classes (with a dot), that each page can need, by the page's file below `root`; the application's own under `''`. What a page brings
 * later (a fold, a menu) counts: its sheet may stand in a file that the page has taken for loaded.
 */
export function sheetsOfPages(
  ids: Iterable<string>,
  infoOf: (id: string) => ModuleInfo | null,
  root: string,
  plain: ReadonlySet<string>,
): Map<string, Set<string>> {
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
      const code = info.code ?? '';
      for (const mark of SHEET.test(id) ? marksIn(code) : plainIn(code, plain)) marks.add(mark);
      ways.push(...info.importedIds, ...info.dynamicallyImportedIds.filter((imported) => !PAGE.test(imported)));
    }
    found.set(isApplication ? '' : entry.slice(root.length + 1), marks);
  }
  return found;
}

/**
 * A sheet without the rules for elements that a page cannot have: those with a name of a sheet that is not among its own, or with one of the
 * `plain` classes that none of its modules writes.
 */
export function usedRules(css: string, marks: ReadonlySet<string>, plain: ReadonlySet<string>): string {
  const sheet = parse(css);
  sheet.walkRules((rule) => {
    const used = rule.selectors.filter((selector) => namesIn(outside(selector), plain).every((name) => marks.has(name)));
    if (used.length === 0) removeWithEmptyParents(rule);
    else if (used.length < rule.selectors.length) rule.selectors = used;
  });
  // each sheet says the order of the layers for itself: in one page it is said once
  const orders = sheet.nodes.filter((node) => node.type === 'atrule' && node.name === 'layer' && node.nodes === undefined);
  for (const order of orders.slice(1)) order.remove();
  return sheet.toString();
}

const namesIn = (selector: string, plain: ReadonlySet<string>) => [
  ...marksIn(selector),
  ...[...selector.matchAll(PLAIN)].filter(([, name = '']) => plain.has(name)).map(([name]) => name),
];

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
