import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Manifest } from 'vite';
import { plainNames, usedRules } from './used-styles.ts';

/** Vite's list of what became of each source file. */
export const MANIFEST = '.vite/manifest.json';

/** Beside it: the marks of each page's own sheets (`sheetsOfPages`). */
export const SHEETS = '.vite/sheets.json';

export function readSheets(outDir: string): Map<string, Set<string>> {
  const sheets = JSON.parse(readFileSync(path.join(outDir, SHEETS), 'utf8')) as [page: string, marks: string[]][];
  return new Map(sheets.map(([page, marks]) => [page, new Set(marks)]));
}

/** The classes that have no mark of a sheet. */
export const readPlainNames = () => plainNames(readFileSync('src/shared/ui/primitives.css', 'utf8'));

/** What a page looks like by. */
export interface PageStyles {
  /** The sheets in one. */
  readonly sheet: string;
  /** The files that they came from, below the output folder. */
  readonly files: readonly string[];
}

/**
 * The style sheets of a page's chunk and of everything that it imports, the frame's first, each once.
 *
 * A file of styles that pages share brings along what others look like: that is left out (`marks`: those of each page's own sheets).
 *
 * Returns a function of the page's file (`src/pages/overview-page.tsx`; `null` = the frame alone). Errors: throws for a file that the build
 * did not make a chunk of.
 */
export function pageStyles(
  outDir: string,
  manifest: Manifest,
  marks: ReadonlyMap<string, ReadonlySet<string>>,
): (module: string | null) => PageStyles {
  const sheets = new Map<string, PageStyles>();
  const plain = readPlainNames();

  function filesOf(key: string, seen: Set<string>): string[] {
    const chunk = manifest[key];
    if (!chunk) throw new Error(`the build has no chunk for ${key}`);
    if (seen.has(key)) return [];
    seen.add(key);
    return [...(chunk.imports ?? []).flatMap((imported) => filesOf(imported, seen)), ...(chunk.css ?? [])];
  }

  function marksOf(page: string): string[] {
    const own = marks.get(page) ?? new Set();
    // what is fetched later has its sheets in files
    const isDrawn = page === '' || page.startsWith('src/pages/');
    if (isDrawn && own.size === 0) throw new Error(`the build knows no styles of ${page || 'the frame'}`);
    return [...own];
  }

  return (module) => {
    const known = sheets.get(module ?? '');
    if (known !== undefined) return known;
    const seen = new Set<string>();
    const files = [...new Set(['index.html', ...(module ? [module] : [])].flatMap((key) => filesOf(key, seen)))];
    const whole = files.map((file) => readFileSync(path.join(outDir, file), 'utf8').trim()).join('');
    const own = new Set(['', ...(module ? [module] : [])].flatMap(marksOf));
    const styles = { files, sheet: usedRules(whole, own, plain) };
    sheets.set(module ?? '', styles);
    return styles;
  };
}
