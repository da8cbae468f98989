import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '../../domain/checks/check-list';
import { folderBeside, restoreFolder, swapFolder } from '../swap-folder';
import { at, readFolder, sayObstacle } from './obstacles';
import { DATA } from './run-module';
import { isAlive, withSwapLock } from './swap-lock';

/** A copy of the published data beside them, of this run alone: all is written there, and takes their place whole, or not at all. */
export interface Stage {
  readonly folder: string;
  readonly write: (file: string, text: string) => void;
  readonly read: (file: string) => string;
  /** The dates of the releases, ascending. */
  readonly releases: () => string[];
  /** Puts the copy in the place of the data; what stands in its way, where the data are no more what was copied. */
  readonly publish: () => Promise<Finding[]>;
  readonly drop: () => void;
}

/**
 * Copies the data. What runs that were killed have left beside them is cleared first, and the data that one was about to replace are put back;
 * the copies of runs that still wait for their answer stay.
 *
 * Errors: FolderBusy, Unreadable, and what the disk says.
 */
export async function stageData(data = DATA): Promise<Stage> {
  // the number of the process tells later runs whether somebody still waits in it
  const folder = `${folderBeside(data)}-${process.pid}-${countOfStages++}`;
  const copied = await withSwapLock(data, () => {
    restoreFolder(data);
    clearAbandoned(data);
    // before the copy: what cannot be read is told apart from what cannot be written
    const found = fingerprintsOf(data);
    copyWhole(data, folder);
    return found;
  });
  return {
    folder,
    write: (file, text) => writeFileSync(path.join(folder, file), text),
    read: (file) => readFileSync(path.join(folder, file), 'utf8'),
    releases: () =>
      readdirSync(path.join(folder, 'releases'))
        .map((file) => file.replace('.json', ''))
        .sort(),
    publish: () =>
      withSwapLock(data, () => {
        restoreFolder(data);
        const changed = changedFiles(copied, fingerprintsOf(data)).map((file) => path.join(data, file));
        if (changed.length > 0) return changed.map((file) => at(file, 'data-changed'));
        swapFolder(data, folder);
        return [];
      }).catch(sayObstacle),
    drop: () => rmSync(folder, { recursive: true, force: true }),
  };
}

let countOfStages = 0;

/** Half a copy is none, and on a full disk it would stand in everybody's way. */
function copyWhole(data: string, folder: string): void {
  try {
    cpSync(data, folder, { recursive: true });
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/** Copies whose run is no more. */
function clearAbandoned(data: string): void {
  const { dir, base } = path.parse(folderBeside(data));
  for (const name of existsSync(dir) ? readdirSync(dir) : []) {
    const pid = name === base ? null : new RegExp(`^${base.replaceAll('.', '\\.')}-(\\d+)-\\d+$`).exec(name)?.[1];
    if (pid === undefined || (pid !== null && isAlive(Number(pid)))) continue;
    rmSync(path.join(dir, name), { recursive: true, force: true });
  }
}

type Fingerprints = ReadonlyMap<string, string>;

/** Every file of a folder by its content. Errors: Unreadable. */
const fingerprintsOf = (folder: string): Fingerprints =>
  new Map(readFolder(folder).map(([file, bytes]) => [file, createHash('sha256').update(bytes).digest('hex')]));

const changedFiles = (before: Fingerprints, now: Fingerprints): string[] =>
  [...new Set([...before.keys(), ...now.keys()])].filter((file) => before.get(file) !== now.get(file)).sort();
