import { buildActivityList } from '@mocks/handlers/activities';
import { buildProgramme } from '@mocks/handlers/programme';
import { beforeAll, expect, test } from 'vitest';
import { toReaderCsv } from '@/shared/downloads/csv';
import type { DownloadTable } from '@/shared/downloads/download-table';
import type { DownloadTexts } from '@/shared/downloads/download-words';
import { createI18n } from '@/shared/i18n/create-i18n';
import { toPlanColumns } from './plan-columns';
import { toPlanTable } from './plan-download';
import { toPlanRows } from './plan-rows';

const programme = buildProgramme();
const { activities, dataDate } = buildActivityList();
let table: DownloadTable;

beforeAll(async () => {
  const i18n = await createI18n('ru');
  await i18n.loadNamespaces(['action-plan', 'download-files']);
  const t = i18n.getFixedT('ru', ['download-files', 'common']) as DownloadTexts;
  const words = i18n.getFixedT('ru', 'action-plan');
  const address = 'https://example.org/ru/action-plan/';
  const columns = toPlanColumns(words, { language: 'ru', agencyHref: (code) => code });
  const rows = toPlanRows(activities, programme.agencies);
  table = toPlanTable({ rows, columns, programme, dataDate, words }, { t, language: 'ru', address });
});

const linesOf = (number: number) => table.rows.filter((row) => row['number'] === number);

test('a line for each line of money: 204 measures, of which one has two', () => {
  expect(table.rows).toHaveLength(205);
  expect(linesOf(137).map(({ total }) => total)).toEqual([666_513, 209_401]);
});

test('amounts stand as printed, and a year without an amount is empty', () => {
  expect(linesOf(34)[0]).toMatchObject({ amount_2020: 40, amount_2021: null, total: 40 });
});

test('an amount that is not split names both sources', () => {
  expect(linesOf(25)[0]?.['sources']).toEqual({ code: 'republican+local', label: 'республиканский бюджет + местный бюджет' });
});

test('a measure without an amount keeps the words of the plan and has no figures', () => {
  const [line] = linesOf(118);
  expect(line?.['funding']).toEqual({ code: 'within-budget', label: 'за счет собственных средств вузов' });
  expect(line?.['total']).toBeNull();
});

test('the file for readers has a heading for every column and the note of the row', () => {
  const [heading = '', ...lines] = toReaderCsv(table, 'ru').split('\r\n');
  expect(heading.split(';')).toHaveLength(table.columns.length);
  expect(lines.find((line) => line.startsWith('12;'))).toContain('49468');
  expect(lines.find((line) => line.startsWith('12;'))).toContain('разница 1 млн тенге');
});
