import { buildIndicatorList } from '@mocks/handlers/indicators';
import { buildObservations } from '@mocks/handlers/observations';
import { buildRegionList, buildYearDetail } from '@mocks/handlers/regions';
import { describe, expect, test } from 'vitest';
import { publishedOf, valuesOf } from '@/app/published-fixture';
import type { PastChange } from '@/contracts/changes';
import type { Against, Borders } from '@/domain/choices';
import { listRegionalSeries } from '@/domain/regional-series';
import { verdictOf } from '@/domain/verdict';
import { createContext } from '@/shared/downloads/download-fixture';
import { isTerm, toMachineValue } from '@/shared/downloads/download-table';
import { toSourceOf } from '@/shared/downloads/fact-sources';
import { toRankedRows } from './ranked-rows';
import { toRegionRows } from './region-rows';
import { toRegionsTable } from './regions-download';

const { indicators, dataDate } = buildIndicatorList();
const { regions } = buildRegionList();
const sourceOf = toSourceOf(buildObservations(), 'ru');

const change: PastChange = {
  ...{ date: '2026-12-01', kind: 'revised', indicator: 'r1-1-4', series: 'total', region: 'KZ-11', year: 2022 },
  ...{ was: { value: 61.7, provenance: 'verified' }, other: null },
  ...{ text: { kk: 'Түзетілді.', ru: 'Исправлено.' }, reason: { kk: 'қате', ru: 'ошибка' } },
};

async function matrixOf(year: number, reading: { readonly borders: Borders; readonly against: Against }, name: readonly string[] = []) {
  const whole = { regions, year, ...reading, files: [buildYearDetail(2018), buildYearDetail(year)] };
  const series = listRegionalSeries(indicators).map((chosen) => ({
    chosen,
    items: toRankedRows(toRegionRows(chosen, whole), 'level', { direction: chosen.indicator.direction, decimals: chosen.part.decimals }),
  }));
  return toRegionsTable({ series, reading: whole, title: 'Title', name, dataDate, history: [change], sourceOf }, await createContext('ru'));
}

describe('the file of the regions', () => {
  test('a value that a release changed tells its history in its row, and in no other', async () => {
    const { rows } = await matrixOf(2022, { borders: 'as-reported', against: 'national-plan' });
    const told = rows.map(valuesOf).filter((value) => value('history') !== null);
    expect(told.map((value) => [value('indicator'), value('region'), value('history')])).toEqual([
      ['r1-1-4', 'KZ-11', '2026-12-01: исправлено. Ошибка.'],
    ]);
  });

  test('says its borders in its name and in every row, so that both readings of a year can be told apart', async () => {
    const reported = await matrixOf(2023, { borders: 'as-reported', against: 'national-plan' });
    const old = await matrixOf(2023, { borders: '2018', against: 'national-plan' });
    expect(old.name).toBe('nysana-regiony-i-vse-pokazateli-2023-v-granitsah-2018-goda');
    expect(old.name).not.toBe(reported.name);
    expect(old.columns.map(({ code }) => code)).toContain('borders');
    const codesOf = ({ rows }: typeof old) =>
      new Set(rows.map(({ borders }) => borders && typeof borders === 'object' && 'code' in borders && borders.code));
    expect([codesOf(reported), codesOf(old)]).toEqual([new Set(['as-reported']), new Set(['2018'])]);
  });

  test('has a row for every regional series and region, and the verdicts are those of verdicts.csv', async () => {
    const { rows, name } = await matrixOf(2023, { borders: 'as-reported', against: 'national-plan' });
    expect(name).toBe('nysana-regiony-i-vse-pokazateli-2023');
    expect(rows).toHaveLength(20 * listRegionalSeries(indicators).length);
    for (const row of rows) {
      const value = valuesOf(row);
      expect(publishedOf(row)).toMatchObject({
        fact: String(value('fact') ?? ''),
        provenance: value('provenance') ?? '',
        verdict: value('verdict') ?? '',
      });
      expect(value('source') !== null).toBe(value('fact') !== null && value('provenance') !== 'demo');
    }
  });

  test('says why a share of the own way is withheld, in a column and in words', async () => {
    const { rows, columns } = await matrixOf(2023, { borders: 'as-reported', against: 'national-plan' });
    expect(columns.map(({ code }) => code)).toContain('no_share');
    for (const row of rows) expect(row['share_of_way'] === null, `${row['indicator']} ${row['region']}`).toBe(row['no_share'] !== null);
    const reasons = rows.flatMap(({ no_share: cell }) => (cell && isTerm(cell) ? [cell] : []));
    expect(new Set(reasons.map(({ code }) => code)).size).toBeGreaterThan(2);
    for (const { code, label } of reasons) expect(label, code).toMatch(/[а-я]{3}/);
  });

  test('of one series is named by indicator, part and year, however long the indicator', async () => {
    const names = [
      ['Охват детей дошкольным воспитанием и обучением', 'от 3 до 6 лет'],
      ['Охват детей дошкольным воспитанием и обучением', 'от 1 до 6 лет'],
    ];
    const files = await Promise.all(
      names.map(async (name) => (await matrixOf(2019, { borders: 'as-reported', against: 'national-plan' }, name)).name),
    );
    expect(files).toEqual([expect.stringMatching(/-ot-3-do-6-let-2019$/), expect.stringMatching(/-ot-1-do-6-let-2019$/)]);
  });

  test('says against what the facts are held and in which borders, and the path is never called a plan', async () => {
    const { about, verdicts = [], rows } = await matrixOf(2021, { borders: '2018', against: 'indicative-path' });
    expect(about.find(({ code }) => code === 'borders')?.value).toContain('2018');
    expect(new Set(rows.map(({ comparison }) => comparison && toMachineValue(comparison)))).toEqual(new Set(['indicative-path']));
    expect(new Set(rows.map(({ region }) => region)).size).toBe(17);
    for (const { figures, verdict } of verdicts) expect(verdictOf(figures).verdict).toBe(verdict);
    expect(verdicts.length).toBeGreaterThan(100);
  });
});
