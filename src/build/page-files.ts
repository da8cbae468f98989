import path from 'node:path';
import type { Manifest } from 'vite';

/** The module that checks answers by their contracts: a page that carries its data comes alive without it. */
export const ANSWERS = 'src/shared/api/answers.ts';

/** What a page asks for to come alive. */
export interface PageNeeds {
  /** The page's file; `null` where the shell alone answers. */
  readonly module: string | null;
  /** Files of further modules that it fetches at once. */
  readonly also: readonly string[];
  /** The namespaces of its words. */
  readonly words: readonly string[];
  readonly language: string;
  /** Answers of the API that are not in its HTML, as addresses. */
  readonly asked: readonly string[];
}

/** The chunk that a module became or gave its name to; `undefined` where it went into another one, which the page imports anyway. */
function chunkOf(manifest: Manifest, module: string): string | undefined {
  const name = path.basename(module, path.extname(module));
  return module in manifest ? module : Object.keys(manifest).find((key) => manifest[key]?.name === name);
}

/**
 * The addresses of all scripts, words and answers that a page needs, each once: the document asks for them in one wave, where module by module
 * they would come one round trip after the other.
 *
 * Errors: throws for a file that the build did not write.
 */
export function pageFiles(manifest: Manifest, base: string, { module, also, words, language, asked }: PageNeeds): string[] {
  const files = new Set<string>();

  function add(key: string): void {
    const chunk = manifest[key];
    if (!chunk) throw new Error(`the build has no file for ${key}`);
    if (files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const imported of chunk.imports ?? []) add(imported);
  }

  for (const key of ['index.html', ...(module === null ? [] : [module])]) add(key);
  for (const key of also) {
    const chunk = chunkOf(manifest, key);
    if (chunk) add(chunk);
  }
  for (const namespace of ['common', ...words]) add(`src/locales/${language}/${namespace}.json`);
  return [...[...files].map((file) => base + file), ...new Set(asked)];
}

/** The address of the script that a module became. Errors: throws where the build has none. */
export function scriptOf(manifest: Manifest, base: string, module: string): string {
  const key = chunkOf(manifest, module);
  const chunk = key === undefined ? undefined : manifest[key];
  if (!chunk) throw new Error(`the build has no script of ${module}`);
  return base + chunk.file;
}

/** A host with HTTP/1.1 answers six questions at a time: what takes longest is asked for first, and the small files come meanwhile. */
export function largestFirst(files: readonly string[], sizeOf: (file: string) => number): string[] {
  const sized = files.map((file) => ({ file, size: sizeOf(file) }));
  return sized.toSorted((a, b) => b.size - a.size).map(({ file }) => file);
}
