import { buildDecreeCommitments, buildDecreeTask } from '@mocks/handlers/decree-texts';
import { QueryClient } from '@tanstack/react-query';
import { describe, expect, test } from 'vitest';
import type { DecreeTask } from '@/contracts/decree';
import { isError } from '@/domain/checks/check-list';
import { toEffects } from '@/features/report/preview/effects';
import { toPreviewFacts } from '@/features/report/preview/preview-facts';
import { layOverAnswers } from '@/shared/api/answer-overlay';
import { decreeCommitmentsQuery, decreeTaskQuery } from '@/shared/api/decree-queries';
import { toPromiseRow } from '@/shared/decree/promise-row';
import { type WorkbookCell, writeWorkbook } from '@/shared/downloads/workbook';
import { overlayOf, overlayPromises } from '@/shared/overlay/overlay';
import { applyPreview } from '@/shared/preview/apply-preview';
import { setPreview } from '@/shared/preview/preview';
import { check, commitments, formSheetsOf, indicators, reporting, toFile } from './report-fixture';

const HEADING = 'indicator,series,region,year,value,definition,unit,confidence,source,note';
const COLLEGES = 'c-1.7-4';
const AWARD = 'c-1.1-6';

const ofTable = (...rows: readonly string[]) => check({ name: 'a.csv', bytes: new TextEncoder().encode([HEADING, ...rows].join('\n')) });
const codesOf = async (row: string) => (await ofTable(row)).findings.filter(isError).map(({ code }) => code);
const rowOf = (id: string, year: number, value: number | string, unit: string) =>
  `${id},total,KZ,${year},${value},commitment,${unit},verified,decree-988,`;

/** The outcome of a promise in the site of this tab with the rows. */
async function outcomeWith(id: string, ...rows: readonly string[]) {
  const result = await ofTable(...rows);
  expect(result.findings.filter(isError)).toEqual([]);
  const shown = overlayPromises(commitments, overlayOf(toPreviewFacts(result, reporting)));
  const promise = shown.find((commitment) => commitment.id === id);
  return promise && toPromiseRow(promise, indicators).outcome;
}

describe('a fact about a promise beside the indicators', () => {
  test('is read from a table and decides what became of the promise, marked as not published', async () => {
    expect(await outcomeWith(COLLEGES, rowOf(COLLEGES, 2025, 150, 'count'))).toMatchObject({
      kind: 'missed',
      fact: 150,
      provenance: 'unpublished',
    });
    expect(await outcomeWith(COLLEGES, rowOf(COLLEGES, 2025, 180, 'count'))).toMatchObject({ kind: 'kept' });
    expect(await outcomeWith(COLLEGES, rowOf(COLLEGES, 2022, 90, 'count'))).toMatchObject({ kind: 'last-known', year: 2022 });
  });

  test('of what is promised for every year one year without it decides', async () => {
    expect(await outcomeWith(AWARD, rowOf(AWARD, 2021, 0, 'done'))).toMatchObject({ kind: 'missed', year: 2021 });
    expect(await outcomeWith(AWARD, rowOf(AWARD, 2021, 1, 'done'))).toMatchObject({ kind: 'last-known' });
  });

  test('is held to its unit, its bounds, its place and its source like any other', async () => {
    expect(await codesOf(rowOf(AWARD, 2021, 2, 'done'))).toEqual(['out-of-bounds']);
    expect(await codesOf(rowOf('c-1.5-6', 2025, 101, '%'))).toEqual(['out-of-bounds']);
    expect(await codesOf(rowOf('c-1.5-6', 2025, 0.9, '%'))).toEqual(['fraction-for-percent']);
    expect(await codesOf(rowOf(COLLEGES, 2025, 150, 'percent'))).toEqual(['unit-mismatch']);
    expect(await codesOf(rowOf(COLLEGES, 2025, 150, 'count').replace('KZ', 'KZ-71'))).toEqual(['national-only']);
    expect(await codesOf(rowOf(COLLEGES, 2025, 150, 'count').replace('commitment', 'programme'))).toEqual(['other-definition']);
    expect(await codesOf(rowOf('c-9.9-9', 2025, 150, 'count'))).toEqual(['unknown-indicator']);
  });

  test('is not taken where a series of an indicator measures the promise', async () => {
    expect(await codesOf(rowOf('c-1.7-7', 2025, 90_000, 'places'))).toEqual(['unknown-indicator']);
  });

  test('is previewed with what became of the promise before and after', async () => {
    const facts = toPreviewFacts(await ofTable(rowOf(COLLEGES, 2025, 150, 'count')), reporting);
    const [effect] = toEffects(facts, { indicators, regions: [], details: [], reporting, commitments });
    expect(effect).toMatchObject({ before: { value: null, promise: 'unreported' }, after: { value: 150, promise: 'missed' } });
  });
});

test('every page of the tab that shows promises has the previewed fact', async () => {
  const facts = toPreviewFacts(await ofTable(rowOf(COLLEGES, 2025, 150, 'count')), reporting);
  const client = new QueryClient();
  client.setQueryData(decreeCommitmentsQuery.queryKey, buildDecreeCommitments());
  client.setQueryData(decreeTaskQuery('1.7').queryKey, buildDecreeTask('1.7'));
  await applyPreview(client, { files: ['a.csv'], facts });
  for (const query of [decreeCommitmentsQuery, decreeTaskQuery('1.7')]) {
    const shown = client.getQueryData<Pick<DecreeTask, 'commitments'>>(query.queryKey)?.commitments.find(({ id }) => id === COLLEGES);
    expect(shown?.reported?.facts).toMatchObject([{ year: 2025, value: 150, provenance: 'unpublished' }]);
  }
  setPreview(null);
  layOverAnswers(null);
});

describe('the form of the ministry', () => {
  const sheetsOf = () => formSheetsOf('mes', 'ru');
  const NAME = 'Обещания';

  test('asks for the promises on a sheet of their own, in their words and with the value that was promised', async () => {
    const sheet = (await sheetsOf()).find(({ name }) => name === NAME);
    const told = commitments.find(({ id }) => id === COLLEGES)?.text.ru;
    expect(JSON.stringify(sheet?.cells).includes(told ?? '?')).toBe(true);
    const asked = commitments.filter(({ reported }) => reported?.bodies.includes('mes')).flatMap(({ reported }) => reported?.due ?? []);
    expect((sheet?.cells.length ?? 0) - 2).toBe(asked.length);
  });

  test('filled, gives facts about promises', async () => {
    const sheets = await sheetsOf();
    const filled = sheets.map((sheet) => {
      if (sheet.name !== NAME) return sheet;
      const codes = sheet.cells[0]?.map((cell) => (cell && 'value' in cell ? cell.value : null)) ?? [];
      const put = (row: readonly WorkbookCell[]) => {
        const isAsked = row.some((cell) => cell && 'value' in cell && cell.value === COLLEGES);
        if (!isAsked) return row;
        const given: Readonly<Record<string, WorkbookCell>> = {
          value: { value: 150, type: Number },
          confidence: { value: 'verified', type: String },
          source: { value: 'decree-988', type: String },
        };
        return row.map((cell, i) => given[String(codes[i])] ?? cell);
      };
      return { ...sheet, cells: sheet.cells.map(put) };
    });
    const { entries, findings } = await check(await toFile(await writeWorkbook(filled)));
    expect(findings.filter(isError)).toEqual([]);
    const own = entries.filter(({ definition }) => definition === 'commitment');
    expect(own).toMatchObject([{ indicator: COLLEGES, series: 'total', region: 'KZ', year: 2025, printed: '150', sheet: NAME }]);
  });
});
