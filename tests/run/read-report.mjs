import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** A runner's JSON report, or `null` when the runner died before it wrote one. */
export function readReport(file) {
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** Files below the folders whose names fit, relative to the project, with forward slashes. */
export function filesLike(folders, pattern) {
  return folders
    .flatMap((folder) => readdirSync(folder, { recursive: true }).map((file) => path.join(folder, file).replaceAll(path.sep, '/')))
    .filter((file) => pattern.test(file));
}

/** The first lines of a message, without colours. */
export function firstLines(message = '', lines = 12) {
  return stripVTControlCharacters(message).trim().split('\n').slice(0, lines).join('\n');
}

/** The last lines of a message, without colours: where a program says why it stopped. */
export function lastLines(message = '', lines = 60) {
  return stripVTControlCharacters(message).trim().split('\n').slice(-lines).join('\n');
}
