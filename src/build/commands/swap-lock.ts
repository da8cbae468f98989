import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** A folder is copied or replaced in less: whoever holds the lock longer was stopped, even if another program has its number by now. */
const LONGEST_HOLD_MS = 60_000;
const LONGEST_WAIT_MS = 5_000;
const STEP_MS = 20;

/** Who holds the folder, by the number of the process. */
export class FolderBusy extends Error {
  readonly pid: number;

  constructor(target: string, pid: number) {
    super(`${target} is held by the process ${pid}`);
    this.pid = pid;
  }
}

/**
 * Does work during which nobody else may copy or replace the folder; waits a moment for whoever does. A lock that a killed run has left holds nobody.
 *
 * Errors: FolderBusy, those of the work, and what the disk says.
 */
export async function withSwapLock<T>(target: string, work: () => T, longestWaitMs = LONGEST_WAIT_MS): Promise<T> {
  const file = `${target}.lock`;
  const since = Date.now();
  while (!take(file)) {
    const holder = holderOf(file);
    if (holder === null) rmSync(file, { force: true });
    else if (Date.now() - since > longestWaitMs) throw new FolderBusy(target, holder);
    else await sleep(STEP_MS);
  }
  try {
    return work();
  } finally {
    rmSync(file, { force: true });
  }
}

function take(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** `null` where nobody holds it any more. */
function holderOf(file: string): number | null {
  const written = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  if (written === undefined || Date.now() - written > LONGEST_HOLD_MS) return null;
  const pid = Number(readIfThere(file));
  return isAlive(pid) ? pid : null;
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** Whether the process runs; one of another user does, too. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;
