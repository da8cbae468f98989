import { readFileSync } from 'node:fs';
import path from 'node:path';

// build time only, from the project's folder: as a module the sheet would be empty in tests
const tokens = readFileSync(path.resolve('src/shared/theme/tokens.css'), 'utf8');

/**
 * The light value of a role of the theme: a picture cannot follow the reader's own.
 *
 * Errors: RangeError for a role that the theme does not name.
 */
export function roleColour(role: string): string {
  const found = new RegExp(`--${role}:\\s*light-dark\\((#[0-9a-f]{6}),`).exec(tokens)?.[1];
  if (!found) throw new RangeError(`the theme has no role ${role}`);
  return found;
}
