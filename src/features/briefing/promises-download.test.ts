import { buildIndicatorList } from '@mocks/handlers/indicators';
import { describe, expect, test } from 'vitest';
import { publishedOfNation, valuesOf } from '@/app/published-fixture';
import { nationBriefing } from '@/domain/briefing';
import { PROGRAMME_YEARS } from '@/domain/series';
import { createContext } from '@/shared/downloads/download-fixture';
import { words } from '@/shared/i18n/text-fixture';
import { toPromisesTable } from './promises-download';

const { indicators, dataDate } = buildIndicatorList();

async function tableOf(year: number, language: 'kk' | 'ru' = 'ru') {
  const briefing = nationBriefing(indicators, year);
  return toPromisesTable(
    { briefing, region: null, dataDate },
    words[language].getFixedT(language, 'briefing'),
    await createContext(language),
  );
}

describe('the promises of the briefing as a file', () => {
  test('the decree set eight target indicators: each has its row, in every year', async () => {
    const targets = indicators.filter(({ level }) => level === 'target').map(({ id }) => id);
    for (const year of PROGRAMME_YEARS) {
      const { rows } = await tableOf(year);
      expect([...new Set(rows.map(({ indicator }) => indicator))]).toEqual(targets);
    }
  });

  test('between the rounds of a study the row is that of the last one, says its year and why this year has none', async () => {
    const { rows } = await tableOf(2024, 'kk');
    const pisa = rows.find(({ indicator }) => indicator === 't1-2');
    if (!pisa) throw new Error('no PISA');
    const value = valuesOf(pisa);
    // the round planned for 2021 was held in 2022
    expect([value('year'), value('plan_year')]).toEqual([2022, 2021]);
    expect(value('state')).not.toBeNull();
    const ofRound = publishedOfNation.filter(({ indicator, year }) => indicator === 't1-2' && year === '2022');
    expect(ofRound.map(({ verdict }) => verdict)).toContain(value('verdict'));
  });

  test.each(PROGRAMME_YEARS)('%s: a row has a verdict with what it rests on, or says why there is none', async (year) => {
    const { rows } = await tableOf(year);
    for (const row of rows) {
      const value = valuesOf(row);
      expect(value('verdict') !== null || value('state') !== null, String(value('indicator'))).toBe(true);
      expect(value('basis') !== null).toBe(value('verdict') !== null);
      if (value('verdict') === null) expect([value('fact'), value('gap'), value('lag_months')]).toEqual([null, null, null]);
    }
  });

  test('the file is named and headed by whom it is about and by its year', async () => {
    const [kk, ru] = [await tableOf(2023, 'kk'), await tableOf(2023, 'ru')];
    for (const { name, title } of [kk, ru]) {
      expect(name).toMatch(/^nysana-[a-z-]+-2023$/);
      expect(title).toMatch(/, 2023$/);
    }
    expect(kk.title).not.toBe(ru.title);
  });
});
