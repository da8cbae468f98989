import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CheckCode, Finding } from '../../domain/checks/check-list';
import type { FactKnowledge } from '../../domain/checks/fact-knowledge';
import type { FactEntry } from '../../domain/checks/fact-table';
import { lineOfPath } from '../../domain/checks/line-of-path';
import { TABLES, type Unchecked } from '../../domain/checks/table-faults';
import { type GivenEntry, uniteEntries } from '../../domain/checks/unite-entries';
import { type TablesBeside, usageOf } from '../../domain/publication/unused-entries';
import type { GivenEntries } from './read-files';
import { DATA } from './run-module';
import type { Stage } from './stage-data';

/** Where each table beside the facts stands: its file, and the field in it that holds the table, where the file is not the table itself. */
const PLACES = {
  sources: { file: 'sources.json', field: null },
  translations: { file: 'fact-notes.json', field: 'translations' },
  own: { file: 'fact-notes.json', field: 'own' },
  measures: { file: 'related-measures.json', field: null },
} as const satisfies Record<keyof TablesBeside, { readonly file: string; readonly field: string | null }>;

type Name = keyof typeof PLACES;
const NAMES = Object.keys(PLACES) as Name[];

type ReadText = (file: string) => string;

const tableIn = (read: ReadText, name: Name): readonly Unchecked[] => {
  const { file, field } = PLACES[name];
  const content: unknown = JSON.parse(read(file));
  return (field === null ? content : (content as Unchecked)[field]) as readonly Unchecked[];
};

/** A table to which nothing is added and from which nothing is taken keeps its bytes. */
function replaceTable(stage: Pick<Stage, 'read' | 'write'>, name: Name, entries: readonly Unchecked[]): void {
  const { file, field } = PLACES[name];
  const content = field === null ? entries : { ...(JSON.parse(stage.read(file)) as Unchecked), [field]: entries };
  stage.write(file, `${JSON.stringify(content, null, 1)}\n`);
}

/** Puts what the files bring into the tables of the copy; what they say otherwise than each other, or than what is published, is a finding. */
export function mergeTables(stage: Stage, given: GivenEntries): Finding[] {
  return NAMES.flatMap((name) => {
    const entries = tableIn(stage.read, name);
    const { fresh, findings } = uniteEntries(name, given[name], { entries, file: `${DATA}/${PLACES[name].file}` });
    if (fresh.length > 0) replaceTable(stage, name, [...entries, ...fresh.map(({ entry }) => entry)]);
    return [...findings];
  });
}

/** What stands beside the facts and is not referred to, where those that refer are the facts of `facts`. `folder` holds the other tables. */
function usageIn(folder: string, facts: readonly Referring[], knowledge: FactKnowledge) {
  const mentioned = new Set(otherTexts(folder));
  return usageOf(facts, { series: knowledge.series, years: knowledge.years, isMentioned: (id) => mentioned.has(id) });
}

type Referring = Pick<FactEntry, 'indicator' | 'series' | 'source' | 'note'>;

/** Every text of the tables that do not stand beside the facts; what a release once said refers to nothing. */
function otherTexts(folder: string): string[] {
  const besideFacts = NAMES.map((name): string => PLACES[name].file);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.json') && !besideFacts.includes(file) && !file.startsWith('releases'),
  );
  return files.flatMap((file) => textsIn(JSON.parse(readFileSync(path.join(folder, file), 'utf8'))));
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Takes out of the copy what no fact refers to any more: what was published with a value goes with it. */
export function pruneTables(stage: Stage, facts: readonly Referring[], knowledge: FactKnowledge): void {
  const usage = usageIn(stage.folder, facts, knowledge);
  for (const name of NAMES) {
    const entries = tableIn(stage.read, name);
    const used = entries.filter(usage[name]);
    if (used.length < entries.length) replaceTable(stage, name, used);
  }
}

/** Published entries that nothing refers to, and those that stand in their table twice. */
export function checkTablesBeside(facts: readonly Referring[], knowledge: FactKnowledge): Finding[] {
  const usage = usageIn(DATA, facts, knowledge);
  return NAMES.flatMap((name) => {
    const { file, field } = PLACES[name];
    const text = readFileSync(`${DATA}/${file}`, 'utf8');
    const { key, nameOf } = TABLES[name];
    const entries = tableIn(() => text, name);
    const ids = entries.map(nameOf);
    const at = (entry: Unchecked): GivenEntry => {
      const way = [...(field === null ? [] : [field]), entries.indexOf(entry), key];
      return { entry, file: `${DATA}/${file}`, line: lineOfPath(text, way) };
    };
    const unused = entries.filter((entry) => !usage[name](entry)).map(at);
    const twice = entries.filter((_, i) => ids.indexOf(ids[i] ?? '') < i).map(at);
    return [...told('entry-unused', name, unused), ...told('entry-twice', name, twice)];
  });
}

/** Entries of given files that none of their rows refers to. */
export function checkGivenUsed(given: GivenEntries, facts: readonly Referring[], knowledge: FactKnowledge): Finding[] {
  const usage = usageIn(DATA, facts, knowledge);
  return NAMES.flatMap((name) =>
    told(
      'entry-unused',
      name,
      given[name].filter(({ entry }) => !usage[name](entry)),
    ),
  );
}

const told = (code: CheckCode, name: Name, entries: readonly GivenEntry[]): Finding[] =>
  entries.map(({ entry, ...at }) => ({ code, ...at, column: TABLES[name].key, values: { id: TABLES[name].nameOf(entry) } }));
