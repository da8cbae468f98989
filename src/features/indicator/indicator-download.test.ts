import { buildIndicatorDetail } from '@mocks/handlers/indicator-detail';
import { decreeIndicators } from '@mocks/sources/decree';
import { describe, expect, test } from 'vitest';
import { publishedOf, valuesOf } from '@/app/published-fixture';
import { createContext } from '@/shared/downloads/download-fixture';
import { toMachineValue } from '@/shared/downloads/download-table';
import { inSentence } from '@/shared/i18n/one-stop';
import { toIndicatorTable } from './indicator-download';

function detailOf(id: string) {
  const indicator = decreeIndicators.find((candidate) => candidate.id === id);
  if (!indicator) throw new Error(id);
  return buildIndicatorDetail(indicator);
}

const ids = decreeIndicators.map(({ id }) => id);

describe('the file of an indicator', () => {
  test('PISA in Kazakh: all three series, both years of the moved round, the verdict in words', async () => {
    const table = toIndicatorTable(detailOf('t1-2'), await createContext('kk'));
    expect(table.name).toBe('nysana-t1-2-pisa-15-zhastagy-oqushylardyn-natizhesi');
    expect(table.rows).toHaveLength(3 * 8);
    const row = table.rows.find(({ series, year }) => series === 'mathematics' && year === 2022);
    expect(row).toMatchObject({
      unit: 'балл',
      plan: { value: 470, decimals: 0 },
      plan_year: 2021,
      fact: { value: 425, decimals: 0 },
      verdict: { code: 'far', label: 'Жоспардан алшақ' },
      gap: { value: -45, decimals: 0 },
    });
    expect(row?.['lag_months']).toBeCloseTo(34.5, 1);
    expect(table.columns.find(({ code }) => code === 'gap')?.label).toBe('Жоспардан ауытқу (теріс – жоспардан нашар)');
  });

  test('says where its data come from, of which day they are, how many are generated, and under which terms they may be used', async () => {
    const context = await createContext('ru');
    const detail = detailOf('r1-7-6');
    const { about, rows } = toIndicatorTable(detail, context);
    const entry = (code: string) => about.find((candidate) => candidate.code === code)?.value;
    expect(entry('page')).toBe(context.address);
    expect(entry('data_date')).toEqual({ isoDate: detail.dataDate });
    const demo = rows.filter(({ provenance }) => provenance && toMachineValue(provenance) === 'demo').length;
    expect(demo).toBeGreaterThan(0);
    expect(entry('demo_values')).toBe(demo);
    expect(entry('method')).toContain('https://nysana.test/ru/method/');
    expect(entry('licence')).toContain('MIT');
    expect(entry('legal_state')).toContain('№ 726');
  });

  test.each(ids)(
    '%s: a fact has an origin, an official one its source, a gap its state, and the verdicts are those of verdicts.csv',
    async (id) => {
      const { rows, verdicts = [] } = toIndicatorTable(detailOf(id), await createContext('ru'));
      for (const row of rows) {
        const value = valuesOf(row);
        expect(publishedOf(row, { indicator: id })).toMatchObject({
          fact: String(value('fact') ?? ''),
          provenance: value('provenance') ?? '',
          verdict: value('verdict') ?? '',
          state: value('state') ?? '',
          gap: String(value('gap') ?? ''),
          share_of_change: String(value('share_of_change') ?? ''),
        });
        const isOfficial = value('fact') !== null && value('provenance') !== 'demo';
        expect(value('source') !== null).toBe(isOfficial);
      }
      expect(verdicts).toHaveLength(rows.filter(({ verdict }) => verdict !== null).length);
    },
  );
});

test('a value that a release changed brings its history, in the language of the file and with its reason', async () => {
  const { id, history } = decreeIndicators
    .map((indicator) => ({
      id: indicator.id,
      history: buildIndicatorDetail(indicator).history.filter(({ series }) => indicator.series.some(({ code }) => code === series)),
    }))
    .find((detail) => detail.history.length > 0) ?? { id: '', history: [] };
  const { rows } = toIndicatorTable(detailOf(id), await createContext('ru'));
  for (const { series, year, date, text, reason } of history) {
    const cell = rows.find((row) => row['series'] === series && row['year'] === year)?.['history'];
    expect(cell).toContain(`${date}: ${inSentence(text.ru)} ${reason.ru}.`);
  }
  expect(rows.some(({ history: cell }) => cell === null)).toBe(true);
});
