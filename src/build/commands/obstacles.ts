import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '../../domain/checks/check-list';
import { DATA } from './run-module';
import { FolderBusy } from './swap-lock';

/** A file or folder that could not be read, with what the system says. */
class Unreadable extends Error {
  readonly file: string;
  readonly code: string;

  constructor(file: string, code: string) {
    super(`${file} cannot be read (${code})`);
    this.file = file;
    this.code = code;
  }
}

const codeOf = (error: unknown): string | undefined => (Object(error) as NodeJS.ErrnoException).code;

/** Reads something of this file or folder. Errors: Unreadable where the system refuses: it names no more than a code, which writing has, too. */
export function reading<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    throw new Unreadable((error as NodeJS.ErrnoException).path ?? file, code);
  }
}

/** Every file of a folder, by its path in it. Errors: Unreadable. */
export const readFolder = (folder: string): [file: string, bytes: Uint8Array][] =>
  reading(folder, () =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => statSync(path.join(folder, file), { throwIfNoEntry: false })?.isFile())
      .sort()
      .map((file) => [file, readFileSync(path.join(folder, file))]),
  );

export const at = (file: string, code: Finding['code'], values: Finding['values'] = {}): Finding => ({
  code,
  file,
  line: null,
  column: null,
  values,
});

/** What a disk says that is full, or may not be written to. */
const UNWRITABLE = ['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM'];

/** That somebody else holds the data, that something cannot be read, or that nothing can be written beside the data, as a finding; any other error stays one. */
export function sayObstacle(error: unknown): [Finding] {
  if (error instanceof FolderBusy) return [at(DATA, 'data-busy', { pid: String(error.pid) })];
  if (error instanceof Unreadable) return [at(error.file, 'file-unreadable', { value: error.code })];
  const code = codeOf(error) ?? '';
  if (!UNWRITABLE.includes(code)) throw error;
  return [at(DATA, 'data-unwritable', { value: code })];
}
