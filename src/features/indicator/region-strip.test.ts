import { buildIndicatorDetail } from '@mocks/handlers/indicator-detail';
import { buildRegionList, buildYearDetail } from '@mocks/handlers/regions';
import { decreeIndicators as indicators } from '@mocks/sources/decree';
import { describe, expect, test } from 'vitest';
import { toIndicatorView } from './indicator-view';
import { toStrip } from './region-strip';
import { cutSeries } from './regions-slice';

function detailOf(id: string) {
  const found = indicators.find((indicator) => indicator.id === id);
  if (!found) throw new Error(`no indicator ${id}`);
  return buildIndicatorDetail(found);
}
const fileOf = async (year: number) => buildYearDetail(year);

describe('the regions of an indicator', () => {
  test.each(['r1-8-1', 'r1-3-4'])('%s: a promise that ended is told by what became of it, as for the nation', async (id) => {
    const view = toIndicatorView(detailOf(id), { series: null, year: 2025 });
    const strip = toStrip(view, { ...(await cutSeries(view, { asked: 2025, facts: 'all' }, fileOf)), regions: buildRegionList().regions });
    const judged = strip.flatMap(({ row }) => row.judged ?? []);
    expect(judged.length).toBeGreaterThan(0);
    expect(judged.filter(({ outcome }) => outcome === null)).toEqual([]);
  });

  test('a region that a study left out says why, in the words of the data; what is noted at a fact is not told twice', async () => {
    const view = toIndicatorView(detailOf('t1-2'), { series: null, year: 2022 });
    const strip = toStrip(view, { ...(await cutSeries(view, { asked: 2022, facts: 'all' }, fileOf)), regions: buildRegionList().regions });
    const noted = strip.filter(({ row }) => row.note !== null);
    expect(noted.map(({ row }) => [row.id, row.fact, row.state])).toEqual([['KZ-47', null, 'not-comparable']]);
    expect(noted[0]?.row.note?.ru).toContain('PISA-2022');
  });
});

test('a file of the regions that does not come is heard once, whichever it is: an error that nobody hears would fail the run', async () => {
  const view = toIndicatorView(detailOf('r1-1-1'), { series: null, year: 2025 });
  const missing = async (): Promise<never> => {
    throw new Error('not there');
  };
  await expect(cutSeries(view, { asked: null, facts: 'all' }, missing)).rejects.toThrow('not there');
});
