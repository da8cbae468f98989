import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Finding, isError } from '../../domain/checks/check-list';
import { checkTables, parseJson } from '../../domain/checks/check-sources';
import { lineOfPath } from '../../domain/checks/line-of-path';
import { DATA, withModule } from './run-module';
import { today } from './today';

const SOURCES = `${DATA}/sources.json`;
const NOTES = `${DATA}/fact-notes.json`;
const MEASURES = `${DATA}/related-measures.json`;

/** The tables beside the published facts. */
export function checkPublishedTables(): Finding[] {
  const check = (file: string, ofList?: 'measures') => checkTables(read(file), file, today(), ofList);
  return [...check(SOURCES), ...check(NOTES), ...check(MEASURES, 'measures')];
}

type Faults = typeof import('../../../mocks/sources/find-table-faults');

/**
 * All tables of the programme – decree, regions, indicators, registers, texts: first whether they can be read at all, then those that stand beside
 * the facts, then every other one. What rests on a broken table is not asked.
 */
export async function checkAllTables(): Promise<Finding[]> {
  const files = readdirSync(DATA, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'));
  const unreadable = files.sort().flatMap((file) => {
    const parsed = parseJson(read(path.join(DATA, file)), path.join(DATA, file));
    return 'findings' in parsed ? parsed.findings : [];
  });
  if (unreadable.length > 0) return unreadable;
  const beside = checkPublishedTables();
  if (beside.some(isError)) return beside;
  const { faults, others } = await withModule('mocks/sources/find-table-faults.ts', ({ findTableFaults }: Faults) => findTableFaults());
  return [
    ...beside,
    ...faults.map(({ finding, path: way }) => ({ ...finding, line: lineOfPath(read(finding.file), way) })),
    ...others.map((message): Finding => ({ code: 'tables-disagree', file: DATA, line: null, column: null, values: { message } })),
  ];
}

const read = (file: string) => readFileSync(file, 'utf8');
