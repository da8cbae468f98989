import { existsSync, renameSync, rmSync } from 'node:fs';

/** Where a build writes: beside the folder that it replaces, so that a build that stops leaves the old site whole. */
export const folderBeside = (target: string): string => `${target}.next`;

const folderBefore = (target: string): string => `${target}.before`;

/** Makes ready to write: nothing of a build that was killed is left, and the old site is where it belongs. */
export function clearBeside(target: string): void {
  rmSync(folderBeside(target), { recursive: true, force: true });
  restoreFolder(target);
}

/** Puts the old folder back where a run was killed between the two renames of a swap; nothing to do otherwise. */
export function restoreFolder(target: string): void {
  if (!existsSync(target) && existsSync(folderBefore(target))) renameSync(folderBefore(target), target);
}

/**
 * Puts a finished folder in the place of the old one: two renames, and the old one is gone only after them.
 *
 * Errors: what the disk says, for example that there is no finished folder; the old one is in its place then.
 */
export function swapFolder(target: string, beside = folderBeside(target)): void {
  rmSync(folderBefore(target), { recursive: true, force: true });
  if (existsSync(target)) renameSync(target, folderBefore(target));
  try {
    renameSync(beside, target);
  } catch (error) {
    restoreFolder(target);
    throw error;
  }
  rmSync(folderBefore(target), { recursive: true, force: true });
}
