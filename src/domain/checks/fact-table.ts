import type { Unit } from '../series';
import type { CheckCode, Finding } from './check-list';

/** The columns of a table of facts, in the order in which the published one has them. */
export const FACT_COLUMNS = [
  'indicator',
  'series',
  'region',
  'year',
  'value',
  'definition',
  'unit',
  'confidence',
  'source',
  'note',
] as const;
export type FactColumn = (typeof FACT_COLUMNS)[number];

/** What a fact is of: a series of the programme, a measure by another definition, a promise beside the indicators. */
export const DEFINITIONS = ['programme', 'other', 'commitment'] as const;
export type Definition = (typeof DEFINITIONS)[number];

/** Reports a finding of one row; the unit is that of the figures that it quotes, `about` the value that it speaks of, where that is understood. */
export type Report = (
  code: CheckCode,
  column: FactColumn,
  values?: Readonly<Record<string, string>>,
  unit?: Unit,
  about?: Finding['about'],
) => void;
export type FactCells = Readonly<Record<FactColumn, string>>;

/** One fact as the reader hands it on. */
export interface FactEntry {
  readonly line: number;
  readonly indicator: string;
  readonly series: string;
  readonly region: string;
  readonly year: number;
  readonly definition: Definition;
  /** The value with the digits that the file has, a point before the decimals. */
  readonly printed: string;
  readonly unit: Unit;
  readonly confidence: string;
  readonly source: string;
  readonly note: string;
}
