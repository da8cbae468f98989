import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { clearBeside, folderBeside, swapFolder } from '../swap-folder';
import { type GivenFiles, mergeByKey } from './read-files';
import { DATA } from './run-module';

type Entry = Readonly<Record<string, unknown>>;

/** A copy of the published data beside them: all is written there, and takes their place whole, or not at all. */
export interface Stage {
  readonly folder: string;
  readonly write: (file: string, text: string) => void;
  readonly read: (file: string) => string;
  /** The dates of the releases, ascending. */
  readonly releases: () => string[];
  /** Puts the copy in the place of the data. */
  readonly publish: () => void;
  readonly drop: () => void;
}

/** Errors: what the disk says. What a run that was killed has left is cleared first, and the data it was about to replace are put back. */
export function stageData(): Stage {
  clearBeside(DATA);
  const folder = folderBeside(DATA);
  cpSync(DATA, folder, { recursive: true });
  return {
    folder,
    write: (file, text) => writeFileSync(path.join(folder, file), text),
    read: (file) => readFileSync(path.join(folder, file), 'utf8'),
    releases: () =>
      readdirSync(path.join(folder, 'releases'))
        .map((file) => file.replace('.json', ''))
        .sort(),
    publish: () => swapFolder(DATA),
    drop: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Sources, notes and measures of the given files, in the tables of the copy. */
export function mergeTables(stage: Stage, given: GivenFiles): void {
  mergeInto(stage, 'sources.json', (list: Entry[]) => mergeByKey(list, given.sources, ['id']), given.sources);
  mergeInto(stage, 'related-measures.json', (list: Entry[]) => mergeByKey(list, given.measures, ['indicator', 'code']), given.measures);
  mergeInto(
    stage,
    'fact-notes.json',
    (notes: { readonly translations: Entry[]; readonly own: Entry[] }) => ({
      translations: mergeByKey(notes.translations, given.translations, ['en']),
      own: mergeByKey(notes.own, given.ownNotes, ['indicator', 'series', 'year']),
    }),
    [...given.translations, ...given.ownNotes],
  );
}

/** A table to which nothing is added keeps its bytes. */
function mergeInto<T>(stage: Stage, file: string, merge: (published: T) => unknown, added: readonly Entry[]): void {
  if (added.length === 0) return;
  stage.write(file, `${JSON.stringify(merge(JSON.parse(stage.read(file)) as T), null, 1)}\n`);
}
