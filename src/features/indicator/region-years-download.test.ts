import { buildIndicatorDetail } from '@mocks/handlers/indicator-detail';
import { buildObservations } from '@mocks/handlers/observations';
import { buildRegionDetail, buildRegionList } from '@mocks/handlers/regions';
import { decreeIndicators } from '@mocks/sources/decree';
import { regions as regionFiles } from '@mocks/sources/regions';
import { describe, expect, test } from 'vitest';
import { publishedOf, valuesOf } from '@/app/published-fixture';
import type { PastChange } from '@/contracts/changes';
import { redrawnIn } from '@/domain/region-names';
import { createContext } from '@/shared/downloads/download-fixture';
import { toSourceOf } from '@/shared/downloads/fact-sources';
import { toIndicatorView } from './indicator-view';
import { toRegionYearsTable } from './region-years-download';

const { regions } = buildRegionList();
const sourceOf = toSourceOf(buildObservations(), 'ru');

async function tableOf(id: string, place: string, past?: readonly PastChange[]) {
  const indicator = decreeIndicators.find((candidate) => candidate.id === id);
  const file = regionFiles.find((candidate) => candidate.id === place);
  if (!indicator || !file) throw new Error(`${id} ${place}`);
  const { region, series, history } = buildRegionDetail(file);
  const view = toIndicatorView(buildIndicatorDetail(indicator), { series: null, year: null });
  const points = series.find((row) => row.indicator === id && row.series === view.part.code)?.points ?? [];
  const named = { ...region, name: region.names.at(-1)?.name.ru ?? '', short: region.names.at(-1)?.short ?? { kk: '', ru: '' } };
  return toRegionYearsTable(
    { view, region: named, points, brokenIn: redrawnIn(place, regions), history: past ?? history, sourceOf },
    await createContext('ru'),
  );
}

describe('the years of a region beside the nation as a file', () => {
  test.each([
    ['t1-1', 'KZ-11'],
    ['r1-3-3', 'KZ-39'],
    ['r1-1-4', 'KZ-10'],
  ])('%s in %s: fact and verdict are those of verdicts.csv', async (id, place) => {
    const { rows } = await tableOf(id, place);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      const value = valuesOf(row);
      expect(publishedOf(row) ?? { fact: '', verdict: '' }).toMatchObject({
        fact: String(value('fact') ?? ''),
        verdict: value('verdict') ?? '',
      });
    }
  });

  test('the nation stands in every year as it is published, beginning with what the decree says of 2018', async () => {
    const { rows } = await tableOf('t1-1', 'KZ-11');
    for (const row of rows.filter(({ year }) => year !== 2018)) {
      const value = valuesOf(row);
      expect(publishedOf(row, { region: 'KZ' })).toMatchObject({ fact: String(value('national_fact') ?? '') });
    }
  });

  test('a published value says where it was read, a generated one does not', async () => {
    for (const row of (await tableOf('r1-1-4', 'KZ-11')).rows) {
      const value = valuesOf(row);
      const origin = value('provenance');
      expect(value('source') !== null, String(value('year'))).toBe(origin !== null && origin !== 'demo');
    }
  });

  test('a value that a release changed tells its history in its row, with day and reason', async () => {
    const change: PastChange = {
      ...{ date: '2026-12-01', kind: 'revised', indicator: 'r1-1-4', series: 'total', region: 'KZ-11', year: 2022 },
      ...{ was: { value: 61.7, provenance: 'verified' }, other: null },
      ...{ text: { kk: 'Түзетілді.', ru: 'Исправлено.' }, reason: { kk: 'қате', ru: 'ошибка' } },
    };
    const told = (await tableOf('r1-1-4', 'KZ-11', [change])).rows.map((row) => [valuesOf(row)('year'), valuesOf(row)('history')]);
    expect(told.filter(([, history]) => history !== null)).toEqual([[2022, '2026-12-01: исправлено. Ошибка.']]);
  });
});
