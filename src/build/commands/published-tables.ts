import { readFileSync } from 'node:fs';
import type { Finding } from '../../domain/checks/check-list';
import { checkTables } from '../../domain/checks/check-sources';
import { DATA } from './run-module';

const SOURCES = `${DATA}/sources.json`;
const NOTES = `${DATA}/fact-notes.json`;
const MEASURES = `${DATA}/related-measures.json`;

/** The tables beside the published facts. */
export function checkPublishedTables(): Finding[] {
  const read = (file: string) => readFileSync(file, 'utf8');
  return [...checkTables(read(SOURCES), SOURCES), ...checkTables(read(NOTES), NOTES), ...checkTables(read(MEASURES), MEASURES, 'measures')];
}
