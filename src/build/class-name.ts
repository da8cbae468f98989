import { createHash } from 'node:crypto';
import path from 'node:path';

/**
 * The name that a class of a style sheet has in the page: `_fold_c6t5`, whose end is the same for all names of one sheet. Vite's own adds the
 * line, which no page compresses away.
 */
export function classNameOf(name: string, file: string): string {
  const sheet = path.relative(process.cwd(), file.replace(/\?.*$/, '')).replaceAll(path.sep, '/');
  const mark = Number.parseInt(createHash('sha256').update(sheet).digest('hex').slice(0, 12), 16).toString(36).slice(-4);
  return `_${name}_${mark}`;
}
