import { FACT_COLUMNS, type FactEntry } from '../checks/fact-table';

const toCell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The table of facts as it is published: UTF-8, comma, a heading, each value with the digits that it came with. */
export function printFacts(facts: readonly FactEntry[]): string {
  const rows = facts.map(({ printed, ...fact }) => FACT_COLUMNS.map((column) => String(column === 'value' ? printed : fact[column])));
  return `${[FACT_COLUMNS, ...rows].map((cells) => cells.map(toCell).join(',')).join('\n')}\n`;
}
