import { buildFunding } from '@mocks/handlers/funding';
import { buildIndicatorList } from '@mocks/handlers/indicators';
import { buildProgramme } from '@mocks/handlers/programme';
import { beforeAll, describe, expect, test } from 'vitest';
import { publishedOfNation } from '@/app/published-fixture';
import { judgeIndicator } from '@/domain/indicator-judgement';
import { besideResult, groupByStanding } from '@/domain/money-beside-result';
import { createContext } from '@/shared/downloads/download-fixture';
import { toMachineValue } from '@/shared/downloads/download-table';
import type { DownloadContext } from '@/shared/downloads/download-words';
import { createI18n } from '@/shared/i18n/create-i18n';
import { toListFile } from '@/shared/list/list-file';
import { type FundingTexts, toBesideTable, toTaskMoneyTable, toYearSourceTable } from './funding-download';
import { toPassportColumns, toPassportRows } from './passport-table';

const funding = buildFunding();
const outline = buildProgramme();
let context: DownloadContext;
let words: FundingTexts;

beforeAll(async () => {
  context = await createContext('ru');
  const i18n = await createI18n('ru');
  await i18n.loadNamespaces('funding');
  words = i18n.getFixedT('ru', 'funding');
});

describe('the file of the printed totals', () => {
  test('four payers and their total in six years and in all of them together, as the decree prints them', () => {
    const { rows } = toYearSourceTable(funding, words, context);
    expect(rows).toHaveLength(5 * 7);
    const whole = rows.filter(({ period }) => toMachineValue(period ?? null) === '2020-2025');
    // the last lines of the action plan, million tenge
    expect(whole.at(-1)).toMatchObject({ payer: { code: 'total' }, amount_mln_kzt: 11_578_425, share_of_period: 1 });
    const shares = whole.slice(0, -1).reduce((sum, { share_of_period }) => sum + Number(share_of_period), 0);
    expect(shares).toBeCloseTo(1, 6);
  });
});

describe('the file of the money by task', () => {
  test('keeps an amount of two sources in one row, and a task without amounts has no zero', () => {
    const { rows } = toTaskMoneyTable({ funding, outline }, words, context);
    expect(rows.some(({ payer }) => payer && toMachineValue(payer)?.toString().includes('+'))).toBe(true);
    const empty = funding.tasks.filter((task) => task.rows.length === 0).map(({ task }) => task);
    for (const row of rows.filter(({ group }) => group && empty.includes(String(toMachineValue(group))))) {
      expect([row['amount_mln_kzt'], row['share_of_period']]).toEqual([null, null]);
    }
    expect(rows.filter(({ payer }) => payer && JSON.stringify(payer).includes('sources.'))).toEqual([]);
  });
});

describe('the file of money and result', () => {
  test.each([2020, 2022, 2025])('%d: all tasks, their counts come to the indicators of the task', (year) => {
    const { indicators } = buildIndicatorList();
    const judged = indicators.map((indicator) => ({ task: indicator.task, judged: judgeIndicator(indicator, year) }));
    const groups = groupByStanding(besideResult(funding.tasks, judged, year));
    const { rows, columns } = toBesideTable({ groups, year, outline, dataDate: funding.dataDate }, context);
    expect(rows).toHaveLength(funding.tasks.length);
    expect(new Set(columns.map(({ label }) => label)).size).toBe(columns.length);
    const published = publishedOfNation.filter((line) => line['year'] === String(year));
    for (const row of rows) {
      const task = toMachineValue(row['group'] ?? null);
      const members = indicators.filter((indicator) => indicator.task === task);
      const sum = ['met', 'near', 'behind', 'far', 'regressed', 'not_judged', 'indicators_ended'].map((code) => Number(row[code]));
      expect(sum.reduce((a, b) => a + b)).toBe(members.length);
      const known = members.filter(({ id }) => published.some((line) => line['indicator'] === id && line['verdict']));
      expect(row['indicators_known']).toBe(known.length);
    }
  });
});

test('the passport beside the action plan: four payers, six years and all together, in the units of the decree', () => {
  const { bySource, byYear, sum } = toPassportRows(funding, words);
  const file = { title: '', columns: toPassportColumns(words, String), dataDate: funding.dataDate };
  const { rows } = toListFile({ ...file, rows: [...bySource, ...byYear, sum], isOfPlan: true, hasMoney: true }, context);
  expect(rows).toHaveLength(4 + 6 + 1);
  expect(rows.at(-1)).toMatchObject({ plan_mln_kzt: 11_578_425, passport_bln_kzt: funding.passportBlnKzt.total });
  expect(rows.filter(({ what }) => typeof what === 'number').map(({ what }) => what)).toEqual([2020, 2021, 2022, 2023, 2024, 2025]);
});
