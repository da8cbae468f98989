import activities from '@mocks/data/activities.json';
import { buildIndicatorDetail } from '@mocks/handlers/indicator-detail';
import { buildIndicatorList } from '@mocks/handlers/indicators';
import { buildProgramme } from '@mocks/handlers/programme';
import { buildRegionDetail, buildRegionList, buildYearDetail } from '@mocks/handlers/regions';
import { decreeIndicators } from '@mocks/sources/decree';
import { officialFacts } from '@mocks/sources/official-facts';
import { regions } from '@mocks/sources/regions';
import { describe, expect, test } from 'vitest';
import { existsIn } from '@/domain/region-outline';

const { indicators } = buildIndicatorList();
const seriesOf = (id: string, code = 'total') => {
  const found = indicators.find((indicator) => indicator.id === id)?.series.find((series) => series.code === code);
  if (!found) throw new Error(`no series ${id}/${code}`);
  return found;
};
const pointOf = (id: string, code: string, year: number) => seriesOf(id, code).points.find((point) => point.year === year);

/** Paths of Kazakh or Russian texts that are empty. */
function emptyTexts(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const isEmpty = (key === 'kk' || key === 'ru') && (typeof inner !== 'string' || inner.trim() === '');
    return isEmpty && typeof inner !== 'object' ? [`${path}.${key}`] : emptyTexts(inner, `${path}.${key}`);
  });
}

describe('facts', () => {
  test('every official national fact of the answers has its origin beside it', () => {
    for (const indicator of decreeIndicators) {
      const detail = buildIndicatorDetail(indicator);
      const official = detail.indicator.series.flatMap((series) =>
        series.points
          .filter((point) => point.provenance !== null && point.provenance !== 'demo')
          .map((point) => ({ series: series.code, year: point.year, value: point.fact, provenance: point.provenance })),
      );
      const origins = detail.origins.map(({ series, year, value, provenance }) => ({ series, year, value, provenance }));
      const inOrder = (list: typeof official) => [...list].sort((a, b) => a.series.localeCompare(b.series) || a.year - b.year);
      expect(inOrder(origins)).toEqual(inOrder(official));
    }
  });

  test('another definition never enters the series of the programme', () => {
    const preschool = decreeIndicators.find((indicator) => indicator.id === 't1-1');
    if (!preschool) throw new Error('t1-1 is an indicator');
    const detail = buildIndicatorDetail(preschool);
    expect(detail.indicator.series.map((series) => series.code)).toEqual(['age-1-6', 'age-3-6']);
    expect(detail.related.map((measure) => measure.code)).toEqual(['age-2-6']);
    const others = officialFacts.filter(({ indicator, series, region }) => indicator === 't1-1' && series === 'age-2-6' && region === 'KZ');
    expect(detail.related[0]?.points.map((point) => point.value)).toEqual(others.map(({ value }) => value));
    expect(others).not.toEqual([]);
  });

  test('every national figure by another definition is shown as a related measure', () => {
    const shown = decreeIndicators.flatMap((indicator) =>
      buildIndicatorDetail(indicator).related.map((measure) => `${indicator.id}/${measure.code}`),
    );
    const known = officialFacts
      .filter((fact) => fact.definition === 'other' && fact.region === 'KZ')
      .map((fact) => `${fact.indicator}/${fact.series}`);
    expect(new Set(shown)).toEqual(new Set(known));
  });

  test('a baseline that contradicts the source of the facts gets a note', () => {
    expect(pointOf('r2-3-2', 'total', 2018)?.note?.ru).toContain('32,3');
    expect(pointOf('r1-1-4', 'total', 2018)?.note?.kk).toContain('42,6');
  });

  test('the decree states the share of GDP of 2019 itself', () => {
    expect(pointOf('r1-8-3', 'total', 2019)).toMatchObject({ fact: 3.3, provenance: 'verified', plan: null });
  });
});

describe('regions', () => {
  test('no fact stands before its region did, official or demo', () => {
    for (const region of regions) {
      const early = buildRegionDetail(region).series.flatMap(({ points }) => points.filter((point) => !existsIn(region, point.year)));
      expect(early.filter((point) => point.fact !== null || point.plan !== null || point.state !== 'not-yet-formed')).toEqual([]);
    }
    const offMap = officialFacts.filter(
      (fact) =>
        !['KZ', 'OECD'].includes(fact.region) && !regions.some((region) => region.id === fact.region && existsIn(region, fact.year)),
    );
    expect(offMap).toEqual([]);
  });

  test('17 of the 20 regions exist in 2021', () => {
    expect(regions).toHaveLength(20);
    expect(regions.filter((region) => existsIn(region, 2021))).toHaveLength(17);
  });

  test('the file of a year and the file of a region say the same', () => {
    const year = buildYearDetail(2023);
    for (const region of regions) {
      for (const { indicator, series, points } of buildRegionDetail(region).series) {
        const inYear = year.series
          .find((entry) => entry.indicator === indicator && entry.series === series)
          ?.regions.find((entry) => entry.region === region.id);
        const point = points.find((candidate) => candidate.year === 2023);
        expect(inYear).toMatchObject({ plan: point?.plan, fact: point?.fact, state: point?.state });
      }
    }
  });

  test('Astana was Nur-Sultan from 23 March 2019 to 18 September 2022', () => {
    const names = buildRegionList().regions.find((region) => region.id === 'KZ-71')?.names;
    expect(names?.map(({ from, to }) => [from, to])).toEqual([
      ['2018-06-19', '2019-03-22'],
      ['2019-03-23', '2022-09-18'],
      ['2022-09-19', null],
    ]);
    expect(names?.[1]?.short.ru).not.toBe(names?.[2]?.short.ru);
  });
});

describe('both languages', () => {
  test('no answer holds an empty Kazakh or Russian text', () => {
    const answers = [
      buildProgramme(),
      buildRegionList(),
      buildIndicatorList(),
      ...decreeIndicators.map(buildIndicatorDetail),
      ...regions.map(buildRegionDetail),
    ];
    expect(answers.flatMap((answer) => emptyTexts(answer))).toEqual([]);
  });

  test('no English note reaches the answers', () => {
    const notes = indicators.flatMap((indicator) => indicator.series.flatMap((series) => series.points.map((point) => point.note)));
    expect(notes.filter((note) => note !== null && /[a-z]{4}/.test(`${note.kk}${note.ru}`))).toEqual([]);
  });
});

describe('the action plan', () => {
  const measuresOf = (id: string) => {
    const indicator = decreeIndicators.find((candidate) => candidate.id === id);
    return indicator ? buildIndicatorDetail(indicator).measures : [];
  };

  test('an indicator carries the measures of its task, a target indicator none', () => {
    expect(measuresOf('r1-1-1')).toHaveLength(activities.filter((activity) => activity.task === '1.1').length);
    expect(measuresOf('t1-1')).toEqual([]);
  });

  test('the pay rise of 25 % costs 5 333 783 million tenge; a measure without an amount has none, not zero', () => {
    expect(measuresOf('r1-1-1').find((measure) => measure.number === 2)).toMatchObject({ funding: 'amounts', amountMlnKzt: 5_333_783 });
    expect(measuresOf('r1-1-1').find((measure) => measure.number === 1)).toMatchObject({ funding: 'not-required', amountMlnKzt: null });
  });
});
