import demoCsv from '@mocks/data/facts-demo.csv?raw';
import { csvParse } from 'd3-dsv';
import * as v from 'valibot';
import { STATES, type State } from '@/domain/series';

/** One row of the generated facts: a value, or a gap with its state. */
export interface DemoFact {
  readonly indicator: string;
  readonly series: string;
  readonly region: string;
  readonly year: number;
  readonly value: number | null;
  readonly state: State | null;
}

const empty = v.pipe(
  v.literal(''),
  v.transform(() => null),
);
const demoRow = v.object({
  indicator: v.string(),
  series: v.string(),
  region: v.string(),
  year: v.pipe(v.string(), v.regex(/^20\d\d$/), v.transform(Number)),
  value: v.union([empty, v.pipe(v.string(), v.regex(/^-?\d+(\.\d+)?$/), v.transform(Number))]),
  state: v.union([empty, v.picklist(STATES)]),
});

/** Errors: ValiError on a row that is neither a value nor a gap with a known state. */
function parseDemoFacts(csv: string): DemoFact[] {
  return csvParse(csv).map((raw) => v.parse(demoRow, raw));
}

export const demoFacts: readonly DemoFact[] = parseDemoFacts(demoCsv);
