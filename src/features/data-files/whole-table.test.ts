import { buildIndicatorList } from '@mocks/handlers/indicators';
import { buildObservations } from '@mocks/handlers/observations';
import { buildRegionList } from '@mocks/handlers/regions';
import { buildVerdicts } from '@mocks/handlers/verdicts';
import { describe, expect, test } from 'vitest';
import { createContext } from '@/shared/downloads/download-fixture';
import { cellOf, toMachineValue } from '@/shared/downloads/download-table';
import { toSourceOf } from '@/shared/downloads/fact-sources';
import { readPublished } from '@/shared/downloads/published-table';
import { toWholeTable } from './whole-table';

const published = { observations: buildObservations(), verdicts: buildVerdicts() };
const lists = { list: buildIndicatorList(), regions: buildRegionList().regions, sourceOf: toSourceOf(published.observations, 'ru') };

describe.each(['observations', 'verdicts'] as const)('%s for people', (kind) => {
  test('says what the published table says: the same rows, the same values behind the words', { timeout: 30_000 }, async () => {
    const table = toWholeTable(kind, published[kind], lists, await createContext('ru'));
    const rows = readPublished(published[kind]);
    const shared = table.columns.filter(({ code }) => code in (rows[0] ?? {}));
    expect(shared.map(({ code }) => code)).toEqual(expect.arrayContaining(['indicator', 'region', 'year', 'plan', 'fact', 'provenance']));
    const valuesOf = (code: string) => (code === 'outcome' || code === 'lag_bound' || code === 'source' ? [] : [code]);
    const codes = shared.flatMap(({ code }) => valuesOf(code));
    expect(table.rows.map((row) => codes.map((code) => String(toMachineValue(row[code] ?? null) ?? '')))).toEqual(
      rows.map((row) => codes.map((code) => row[code])),
    );
  });

  test('names every indicator and region, and the source of every published fact', { timeout: 30_000 }, async () => {
    const table = toWholeTable(kind, published[kind], lists, await createContext('ru'));
    const nameless = table.rows.filter((row) => ['short', 'region_name', 'unit'].some((code) => row[code] === null));
    expect(nameless).toEqual([]);
    const columns = Object.fromEntries(table.columns.map((column) => [column.code, column]));
    const { fact, provenance, source } = columns;
    if (!fact || !provenance || !source) throw new Error('a column is missing');
    const unsourced = table.rows.filter(
      (row) => cellOf(row, fact) !== null && toMachineValue(cellOf(row, provenance)) !== 'demo' && cellOf(row, source) === null,
    );
    expect(unsourced).toEqual([]);
  });
});
