import { buildIndicatorList } from '@mocks/handlers/indicators';
import { buildObservations } from '@mocks/handlers/observations';
import { buildProgramme } from '@mocks/handlers/programme';
import { expect, test } from 'vitest';
import { publishedOf, valuesOf } from '@/app/published-fixture';
import { createContext } from '@/shared/downloads/download-fixture';
import { toSourceOf } from '@/shared/downloads/fact-sources';
import { toAgencyTable } from './agency-download';

const programme = buildProgramme();
const sourceOf = toSourceOf(buildObservations(), 'ru');
const indicatorsOf = (code: string) => buildIndicatorList().indicators.filter(({ agencies }) => agencies.includes(code));

test.each(programme.agencies.map(({ code }) => code))(
  '%s: its indicators and no other, each verdict that of verdicts.csv',
  async (code) => {
    const indicators = indicatorsOf(code);
    const table = toAgencyTable({ code, indicators, year: 2022, programme, sourceOf }, await createContext('ru'));
    expect(table.rows.map(({ indicator }) => indicator)).toEqual(indicators.map(({ id }) => id));
    for (const row of table.rows) {
      const value = valuesOf(row);
      expect(publishedOf(row)).toMatchObject({ fact: String(value('fact') ?? ''), verdict: value('verdict') ?? '' });
    }
  },
);

test('the name of the file says whose indicators they are', async () => {
  const code = 'akimats';
  const { name, title } = toAgencyTable(
    { code, indicators: indicatorsOf(code), year: 2022, programme, sourceOf },
    await createContext('kk'),
  );
  const agency = programme.agencies.find((candidate) => candidate.code === code);
  expect(name).toMatch(/^nysana-korsetkishter-[a-z-]+-2022$/);
  expect(title).toContain(agency?.name.kk);
});
