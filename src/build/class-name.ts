import { createHash } from 'node:crypto';
import path from 'node:path';

/** What a sheet gives a name to: its classes and movements. */
const NAMED = /(?:\.|@keyframes\s+)([a-zA-Z][\w-]*)/g;

/**
 * The name that a class of a style sheet has in the page: `_c6t5`, three signs for the sheet and then the place of the name in it, because a page
 * carries each of them at every element. Development shows the names as they are written.
 *
 * Errors: throws for a name that the sheet does not have.
 */
export function classNameOf(name: string, file: string, css: string): string {
  const sheet = path.relative(process.cwd(), file.replace(/\?.*$/, '')).replaceAll(path.sep, '/');
  const mark = Number.parseInt(createHash('sha256').update(sheet).digest('hex').slice(0, 12), 16).toString(36).slice(-3);
  const place = [...new Set([...css.matchAll(NAMED)].map(([, found]) => found))].indexOf(name);
  if (place < 0) throw new Error(`${sheet} has no name ${name}`);
  return `_${mark}${place.toString(36)}`;
}
