import { existsSync } from 'node:fs';
import path from 'node:path';

/** Where a program of that name is. Absent (`undefined`): nowhere in the path. */
export const inPath = (name) =>
  (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .find((file) => existsSync(file));
