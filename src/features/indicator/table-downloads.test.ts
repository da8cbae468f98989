import { buildIndicatorDetail } from '@mocks/handlers/indicator-detail';
import { decreeIndicators } from '@mocks/sources/decree';
import { describe, expect, test } from 'vitest';
import { createContext } from '@/shared/downloads/download-fixture';
import { figureIn, toMachineValue } from '@/shared/downloads/download-table';
import { toPartsTable } from './indicator-download';
import { toIndicatorView } from './indicator-view';
import { toMeasuresTable } from './measures-download';
import { toRelatedTable } from './related-download';
import { toRunningTotalTable } from './running-total-download';

function detailOf(id: string) {
  const indicator = decreeIndicators.find((candidate) => candidate.id === id);
  if (!indicator) throw new Error(id);
  return buildIndicatorDetail(indicator);
}

describe('the tables of an indicator as files', () => {
  test('the parts stand once each with their latest verdict: PISA with the round of 2022', async () => {
    const { rows, name, verdicts = [] } = toPartsTable(detailOf('t1-2'), await createContext('ru'));
    expect(name).toMatch(/^nysana-chasti-pokazatelya-t1-2/);
    expect(rows.map(({ series, year }) => [series, year])).toEqual([
      ['mathematics', 2022],
      ['science', 2022],
      ['reading', 2022],
    ]);
    expect(verdicts).toHaveLength(3);
  });

  test('the running total adds up year by year, and a sum with a generated year in it says so', async () => {
    const view = toIndicatorView(detailOf('r1-7-5'), { series: null, year: null });
    const { rows, columns } = toRunningTotalTable(view, await createContext('ru'));
    const column = (code: string) => columns.find((each) => each.code === code) ?? { code, label: '', kind: 'number' as const };
    const figure = (row: (typeof rows)[number], code: string) => figureIn(row[code] ?? null, column(code))?.value ?? null;
    expect(rows.map((row) => [row['year'], figure(row, 'plan'), figure(row, 'running_plan')])).toEqual([
      [2020, 80, 80],
      [2021, 100, 180],
    ]);
    for (const row of rows) {
      const basis = toMachineValue(row['running_basis'] ?? null);
      expect(basis !== null).toBe(figure(row, 'running_fact') !== null);
    }
  });

  test('figures by another definition say why they are not judged, and where they were read', async () => {
    const detail = detailOf('t1-4');
    const { rows } = toRelatedTable(detail, await createContext('kk'));
    expect(rows).toHaveLength(detail.related.flatMap(({ points }) => points).length);
    for (const { reason, source } of rows) expect([reason, source]).not.toContain(null);
  });

  test('a measure without an amount says why, and no amount is a zero', async () => {
    const detail = detailOf('r1-7-6');
    const input = { detail, agencies: [], fundingWord: (funding: string) => funding };
    const { rows } = toMeasuresTable(input, await createContext('ru'));
    expect(rows).toHaveLength(detail.measures.length);
    for (const { funding, amount_mln_kzt: amount } of rows) expect(funding === null).toBe(amount !== null);
    expect(rows.filter(({ amount_mln_kzt: amount }) => amount === 0)).toEqual([]);
  });
});
