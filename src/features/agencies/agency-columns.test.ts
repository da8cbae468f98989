import { buildActivityList } from '@mocks/handlers/activities';
import { buildIndicatorList } from '@mocks/handlers/indicators';
import { buildProgramme } from '@mocks/handlers/programme';
import { expect, test } from 'vitest';
import { PROGRAMME_YEARS } from '@/domain/series';
import { createContext } from '@/shared/downloads/download-fixture';
import { createI18n } from '@/shared/i18n/create-i18n';
import { toFile } from '@/shared/list/to-file';
import { toAgencyColumns, toMoneyColumns, toMoneyShares } from './agency-columns';
import { toAgencyDuties, toAgencyRows } from './agency-duties';

const { agencies } = buildProgramme();
const { indicators } = buildIndicatorList();
const { activities } = buildActivityList();

const frame = { name: [], title: '', about: [] };

async function words() {
  const i18n = await createI18n('kk');
  await i18n.loadNamespaces('agencies');
  return i18n.getFixedT('kk', 'agencies');
}

test('every body in the order of the page; money that no measure names is not 0, and sole money adds up to that of the plan', async () => {
  const list = toAgencyRows(agencies, indicators, activities);
  const page = await words();
  const columns = toAgencyColumns(page, { language: 'kk', number: String });
  const { rows } = toFile({ ...frame, rows: list, columns }, await createContext('kk'));
  expect(rows.map(({ agency }) => agency)).toEqual(list.map(({ agency }) => ({ code: agency.code, label: agency.name.kk })));
  expect(rows.filter(({ sole_mln_kzt }) => sole_mln_kzt === 0)).toEqual([]);
  // the plan names it a company, section 3 an autonomous organisation
  expect(rows.filter(({ note }) => note !== null).map(({ note }) => note)).toEqual([expect.stringContaining('977–978')]);
  const sole = rows.reduce((sum, { sole_mln_kzt }) => sum + Number(sole_mln_kzt ?? 0), 0);
  expect(sole).toBe(list.reduce((sum, { duties }) => sum + duties.sole.money.totalMlnKzt, 0));
});

test("a body's money, alone and with others, each year in a column of its own", async () => {
  const duties = toAgencyDuties('mes', indicators, activities);
  const page = await words();
  const columns = toMoneyColumns(page, { number: String });
  const table = toFile({ ...frame, rows: toMoneyShares(duties), columns }, await createContext('kk'));
  expect(table.columns.map(({ code }) => code)).toEqual([
    ...['responsibility', 'measures', ...PROGRAMME_YEARS.map((year) => `amount_${year}`), 'total_mln_kzt'],
  ]);
  expect(table.rows.map(({ measures }) => measures)).toEqual([duties.sole.withAmount, duties.shared.withAmount]);
  expect(table.rows[1]).toMatchObject({ amount_2022: duties.shared.money.byYear[2], total_mln_kzt: duties.shared.money.totalMlnKzt });
});
