import { listDemoFacts } from '@mocks/demo-facts/generate';
import { NATION } from '@mocks/sources/nation';
import { officialFacts } from '@mocks/sources/official-facts';
import { csvParse } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { VERDICTS } from '@/domain/choices';
import { STATES } from '@/domain/series';
import { sourceLine } from '@/domain/source-line';
import { formatTable, toCell } from './csv';
import { buildObservations, OBSERVATION_COLUMNS } from './observations';
import { buildVerdicts, VERDICT_COLUMNS } from './verdicts';

describe('cells', () => {
  test('a text that a spreadsheet would run as a formula is disarmed', () => {
    expect(['=SUM(A1)', '+7 727', '-1+2', '@cmd', '\tx', '\rx'].map(toCell)).toEqual([
      "'=SUM(A1)",
      "'+7 727",
      "'-1+2",
      "'@cmd",
      "'\tx",
      "'\rx",
    ]);
  });

  test('numbers stay numbers, with a point and without the tail of binary fractions', () => {
    expect([-9.2, 0, 0.1 + 0.2, '-9.2', null].map(toCell)).toEqual(['-9.2', '0', '0.3', '-9.2', '']);
  });

  test('commas, quotes and line breaks are kept inside a cell', () => {
    expect(csvParse(formatTable(['note'], [{ note: 'a, "b"\nc' }]))[0]?.['note']).toBe('a, "b"\nc');
  });
});

describe('observations.csv', () => {
  const text = buildObservations();
  const rows = csvParse(text);
  const find = (indicator: string, series: string, region: string, year: string) =>
    rows.filter((row) => row['indicator'] === indicator && row['series'] === series && row['region'] === region && row['year'] === year);

  test('has the columns of the design card', () => {
    expect(text.split('\n')[0]).toBe(OBSERVATION_COLUMNS.join(','));
    expect(OBSERVATION_COLUMNS.join(',')).toBe(
      'indicator,series,region,year,plan,fact,provenance,confidence,definition,source,source_kk,source_ru,note,plan_year,history',
    );
  });

  test('holds every official fact once, with its source', () => {
    for (const fact of officialFacts) {
      const found = find(fact.indicator, fact.series, fact.region, String(fact.year));
      expect(found, `${fact.indicator} ${fact.series} ${fact.region} ${fact.year}`).toHaveLength(1);
      expect(found[0]).toMatchObject({ fact: String(fact.value), confidence: fact.provenance, definition: fact.definition });
      expect(found[0]).toMatchObject({
        source: fact.source.id,
        source_kk: sourceLine(fact.source, 'kk'),
        source_ru: sourceLine(fact.source, 'ru'),
      });
    }
  });

  test('marks every demo fact, and gives it neither confidence nor source', () => {
    const demo = rows.filter((row) => row['provenance'] === 'demo');
    expect(demo.length).toBeGreaterThan(1000);
    expect(demo.filter((row) => row['confidence'] !== '' || `${row['source']}${row['source_kk']}${row['source_ru']}` !== '')).toEqual([]);
  });

  test('a gap is an empty cell, never a zero', () => {
    const gap = listDemoFacts().find(({ region, state }) => region === NATION && state === 'no-data');
    const [row] = find(gap?.indicator ?? '', gap?.series ?? '', NATION, String(gap?.year));
    expect(row).toMatchObject({ plan: expect.stringMatching(/\d/), fact: '', provenance: '' });
  });

  test('a fact of the decree names the decree', () => {
    expect(find('r1-8-3', 'total', 'KZ', '2019')[0]).toMatchObject({ fact: '3.3', provenance: 'verified' });
    expect(find('r1-8-3', 'total', 'KZ', '2019')[0]).toMatchObject({
      source: 'decree-988',
      source_kk: expect.stringContaining('https://adilet.zan.kz/kaz/docs/P1900000988'),
      source_ru: expect.stringContaining('https://adilet.zan.kz/rus/docs/P1900000988'),
    });
  });

  test('names the decree’s year of a plan, also where the study was held in another', () => {
    expect(find('t1-2', 'mathematics', 'KZ', '2022')[0]).toMatchObject({ plan: '470', plan_year: '2021' });
    expect(find('t1-2', 'mathematics', 'KZ', '2025')[0]).toMatchObject({ plan: '480', plan_year: '2024' });
    expect(find('t1-1', 'age-1-6', 'KZ', '2025')[0]).toMatchObject({ plan: '85.3', plan_year: '2025' });
    expect(find('r1-8-1', 'total', 'KZ', '2025')[0]).toMatchObject({ plan: '', plan_year: '' });
  });
});

describe('verdicts.csv', () => {
  const text = buildVerdicts();
  const rows = csvParse(text);
  const find = (key: string) => {
    const [indicator, series, region, year] = key.split(' ');
    return rows.find(
      (row) => row['indicator'] === indicator && row['series'] === series && row['region'] === region && row['year'] === year,
    );
  };

  test('has the columns of the design card', () => {
    expect(text.split('\n')[0]).toBe(VERDICT_COLUMNS.join(','));
    expect(VERDICT_COLUMNS.join(',')).toBe(
      'indicator,series,region,year,plan,fact,provenance,state,verdict,gap,lag_months,share_of_change,basis,lag_bound,outcome,plan_year,last_plan',
    );
  });

  test('says a verdict or a state in every row, in the words of the domain', () => {
    const words = new Set<string | undefined>([...VERDICTS, ...STATES]);
    expect(rows.filter((row) => (row['verdict'] === '') === (row['state'] === ''))).toEqual([]);
    expect(rows.filter((row) => !words.has(row['verdict'] || row['state']))).toEqual([]);
  });

  test('judges PISA mathematics 2022 as the worked case does', () => {
    const row = find('t1-2 mathematics KZ 2022');
    expect(row).toMatchObject({ plan: '470', fact: '425', provenance: 'verified', verdict: 'far', gap: '-45' });
    expect(Number(row?.['lag_months'])).toBeCloseTo(34.5, 1);
    expect(Number(row?.['share_of_change'])).toBeCloseTo(0.043, 3);
  });

  test('judges the R&D share as the worked cases do', () => {
    expect(find('t2-1 total KZ 2022')).toMatchObject({ verdict: 'behind', lag_months: '48', share_of_change: '0' });
    expect(find('t2-1 total KZ 2024')).toMatchObject({ verdict: 'far' });
    expect(find('r1-7-1 total KZ 2019')).toMatchObject({ fact: '0.5', verdict: '', state: 'not-planned' });
  });

  test('names what every verdict rests on, and never lets a generated start decide about a published fact', () => {
    expect(rows.filter((row) => (row['verdict'] === '') !== (row['basis'] === ''))).toEqual([]);
    const mixed = rows.filter((row) => row['verdict'] && (row['basis'] === 'demo') !== (row['provenance'] === 'demo'));
    expect(mixed).toEqual([]);
    // audit H3: the series of KZ-39 rises from 30.1 in 2019 to 40.8; its value of 2018 is generated
    expect(find('r1-1-4 total KZ-39 2020')).toMatchObject({
      provenance: 'verified',
      verdict: 'behind',
      share_of_change: '',
      basis: 'verified',
    });
  });

  test('prints no plan for a year that has none, and says which plan it judges by', () => {
    const found = rows.filter((row) => row['plan'] === '' && row['verdict'] !== '');
    expect(new Set(found.map((row) => row['indicator']))).toEqual(new Set(['r1-1-3', 'r1-3-4', 'r1-8-1']));
    expect(found.filter((row) => row['last_plan'] === '' || row['lag_months'] !== '' || row['share_of_change'] !== '')).toEqual([]);
    expect(find('r1-8-1 total KZ 2025')).toMatchObject({ plan: '', last_plan: '100', plan_year: '2024', outcome: 'not-reached' });
    // no published value stands at the last planned year: a later one keeps the promise late
    expect(find('r1-3-4 video-surveillance KZ 2025')).toMatchObject({ fact: '100', last_plan: '100', outcome: 'reached-late' });
    expect(find('r1-8-1 total KZ-63 2025')).toMatchObject({ plan: '', last_plan: '100', plan_year: '2024', outcome: 'not-reached' });
    expect(find('t1-2 mathematics KZ 2022')).toMatchObject({ plan: '470', plan_year: '2021', last_plan: '' });
  });

  test('flags every bound of the months, the right way round, and what was exceeded', () => {
    const bounded = rows.filter((row) => row['lag_months'] !== '');
    expect(bounded.filter((row) => !['exact', 'at-least', 'at-most'].includes(row['lag_bound'] ?? ''))).toEqual([]);
    expect(bounded.filter((row) => row['lag_bound'] === 'at-least' && Number(row['lag_months']) <= 0)).toEqual([]);
    expect(bounded.filter((row) => row['lag_bound'] === 'at-most' && Number(row['lag_months']) > 0)).toEqual([]);
    expect(rows.filter((row) => row['lag_months'] === '' && row['lag_bound'] !== '')).toEqual([]);
    expect(find('t2-3 total KZ 2025')).toMatchObject({ lag_months: '0', lag_bound: 'at-most', outcome: 'exceeded' });
  });

  test('never judges a region against a national sum, nor one that did not exist', () => {
    const sums = rows.filter((row) => row['region'] !== 'KZ' && ['r1-6-3', 'r1-7-3', 'r1-7-5', 'r1-7-6'].includes(row['indicator'] ?? ''));
    expect(sums.filter((row) => row['verdict'] !== '')).toEqual([]);
    expect(find('r1-7-3 total KZ-75 2022')).toMatchObject({ plan: '', state: 'not-comparable' });
    expect(find('t1-4 total KZ-10 2021')).toMatchObject({ plan: '', fact: '', state: 'not-yet-formed' });
    expect(find('r1-2-2 urban KZ-10 2023')).toMatchObject({ fact: '', state: 'not-comparable' });
  });

  test('says no change since 2018 for the six regions whose borders changed', () => {
    const redrawn = ['KZ-10', 'KZ-19', 'KZ-33', 'KZ-35', 'KZ-62', 'KZ-63'];
    const after = rows.filter((row) => redrawn.includes(row['region'] ?? '') && Number(row['year']) >= 2022);
    expect(after.length).toBeGreaterThan(500);
    expect(after.filter((row) => row['verdict'] === 'regressed' || row['share_of_change'] !== '')).toEqual([]);
  });
});
