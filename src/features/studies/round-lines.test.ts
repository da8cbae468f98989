import { buildIndicatorDetail } from '@mocks/handlers/indicator-detail';
import { decreeIndicators } from '@mocks/sources/decree';
import { describe, expect, test } from 'vitest';
import { publishedOf, valuesOf } from '@/app/published-fixture';
import { createContext } from '@/shared/downloads/download-fixture';
import { createI18n } from '@/shared/i18n/create-i18n';
import { toRoadTable } from './road-download';
import { toRoundLines } from './round-lines';
import { PISA_SCORES, URBAN_RURAL_GAP } from './study-indicators';

function detailOf(id: string) {
  const indicator = decreeIndicators.find((candidate) => candidate.id === id);
  if (!indicator) throw new Error(id);
  return buildIndicatorDetail(indicator);
}

function linesOf(id: string, code: string) {
  const detail = detailOf(id);
  const part = detail.indicator.series.find((each) => each.code === code);
  if (!part) throw new Error(code);
  return toRoundLines(detail, part);
}

describe('the rounds of a part', () => {
  test('PISA mathematics: it began in 2018, the round of 2021 was held in 2022 beside the mean of the OECD, the next one is awaited', () => {
    const [start, first, next] = linesOf(PISA_SCORES, 'mathematics');
    expect(start).toMatchObject({ start: { year: 2018, kind: 'fact' }, round: null, judged: null });
    // OECD, PISA 2022 Results: the average in mathematics is 472
    expect(first).toMatchObject({ start: null, round: { planYear: 2021, heldYear: 2022 }, oecd: 472, judged: { verdict: 'far' } });
    expect(first?.measurement).toMatchObject({ planYear: 2021, heldYear: 2022 });
    expect(next).toMatchObject({ round: { planYear: 2024 }, judged: null });
  });

  test('only the start has no round, and only a judged round has a verdict', () => {
    for (const { code } of detailOf(URBAN_RURAL_GAP).indicator.series) {
      for (const { start, round, judged } of linesOf(URBAN_RURAL_GAP, code)) {
        expect(start === null).toBe(round !== null);
        expect(judged !== null).toBe(round?.judgement.kind === 'judged');
      }
    }
  });
});

describe('the promised way as a file', async () => {
  const i18n = await createI18n('ru');
  await i18n.loadNamespaces('studies');
  const { rows, columns } = toRoadTable(detailOf(PISA_SCORES), i18n.getFixedT('ru', 'studies'), await createContext('ru'));

  test('a subject has a row: where it began, the last round beside its plan, and where it was to arrive', () => {
    const mathematics = rows.find(({ series }) => series === 'mathematics');
    // decree: 423 in 2018, 470 by the round of 2021, 480 by that of 2024; OECD: 425 in 2022
    expect(mathematics).toMatchObject({
      ...{ baseline: { value: 423 }, baseline_year: 2018, plan: { value: 470 }, plan_year: 2021 },
      ...{ fact: { value: 425 }, year: 2022, target: { value: 480 }, target_year: 2024 },
    });
    expect(mathematics?.['share_of_way']).toBeCloseTo((425 - 423) / (480 - 423), 10);
  });

  test('a fact is that of verdicts.csv and says where it was read; every cell has a column', () => {
    const codes = new Set(columns.map(({ code }) => code));
    for (const row of rows) {
      const value = valuesOf(row);
      expect(publishedOf(row)).toMatchObject({ fact: String(value('fact') ?? ''), provenance: value('provenance') ?? '' });
      expect(value('source') !== null).toBe(value('provenance') !== null && value('provenance') !== 'demo');
      expect(Object.keys(row).filter((code) => !codes.has(code))).toEqual([]);
    }
  });
});
