import { buildIndicatorDetail } from '@mocks/handlers/indicator-detail';
import { decreeIndicators } from '@mocks/sources/decree';
import { describe, expect, test } from 'vitest';
import { publishedOf, valuesOf } from '@/app/published-fixture';
import { verdictOf } from '@/domain/verdict';
import { createContext } from '@/shared/downloads/download-fixture';
import { toMachineValue } from '@/shared/downloads/download-table';
import { toRoundsTable } from './rounds-download';
import { PISA_SCORES, URBAN_RURAL_GAP } from './study-indicators';

async function tableOf(id: string, language: 'kk' | 'ru' = 'ru') {
  const indicator = decreeIndicators.find((candidate) => candidate.id === id);
  if (!indicator) throw new Error(id);
  return toRoundsTable(buildIndicatorDetail(indicator), await createContext(language));
}

describe('the file of the rounds', () => {
  test('PISA: the moved round stands in the year in which it was held, beside the OECD, with its source', async () => {
    const { rows, columns } = await tableOf(PISA_SCORES, 'kk');
    const row = rows.find(({ series, plan_year }) => series === 'mathematics' && plan_year === 2021);
    // decree: 470 planned for 2021; OECD, PISA 2022: 425, average 472
    expect(row).toMatchObject({
      year: 2022,
      plan: { value: 470, decimals: 0 },
      fact: { value: 425, decimals: 0 },
      oecd: { value: 472, decimals: 0 },
      fact_minus_oecd: { value: -47, decimals: 0 },
      change: { value: 2, decimals: 0 },
      change_word: { code: 'small' },
      verdict: { code: 'far', label: 'Жоспардан алшақ' },
    });
    expect(row?.['source']).toContain('ЭЫДҰ, Education GPS');
    expect(columns.filter(({ label }) => label.startsWith('column.'))).toEqual([]);
  });

  test('a baseline that the decree only expected is named so, and no change is read from it', async () => {
    const { rows } = await tableOf(URBAN_RURAL_GAP);
    const expected = rows.filter(({ baseline_kind }) => toMachineValue(baseline_kind ?? null) === 'expectation');
    expect(expected.length).toBeGreaterThan(0);
    for (const { series } of expected) {
      expect(rows.filter((row) => row['series'] === series && (row['change'] ?? null) !== null)).toEqual([]);
    }
  });

  test.each([PISA_SCORES, URBAN_RURAL_GAP])(
    '%s: each verdict and state is that of verdicts.csv, and the workbook gives it again',
    async (id) => {
      const { rows, verdicts = [] } = await tableOf(id);
      const rounds = rows.filter(({ plan }) => plan);
      expect(rounds.length).toBeGreaterThan(0);
      for (const row of rounds) {
        const value = valuesOf(row);
        expect(publishedOf(row, { indicator: id })).toMatchObject({
          plan: String(value('plan')),
          fact: String(value('fact') ?? ''),
          verdict: value('verdict') ?? '',
          state: value('state') ?? '',
        });
      }
      expect(verdicts).toHaveLength(rounds.filter(({ verdict }) => verdict).length);
      for (const { figures, verdict, exceeded } of verdicts) expect(verdictOf(figures)).toMatchObject({ verdict, exceeded });
    },
  );
});
