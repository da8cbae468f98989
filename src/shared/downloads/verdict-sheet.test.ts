import { decreeSeries } from '@mocks/sources/decree';
import { NATION } from '@mocks/sources/nation';
import { toDomainSeries } from '@mocks/sources/national-series';
import { regionalPoints } from '@mocks/sources/regional-series';
import { regions } from '@mocks/sources/regions';
import { describe, expect, test } from 'vitest';
import { AGAINST, type Verdict } from '@/domain/choices';
import { judgeSeries } from '@/domain/judgement';
import { judgeRegionYear } from '@/domain/region-judgement';
import { redrawnIn } from '@/domain/region-names';
import { SERIES_YEARS } from '@/domain/series';
import { verdictOf, type YearFigures } from '@/domain/verdict';
import { computeFormula } from './formula-fixture';
import { toYearFigures, type VerdictLine } from './verdict-line';
import { toVerdictSheet, type VerdictCell, type VerdictSheetWords } from './verdict-sheet';
import type { SheetFormula } from './workbook';

const words: VerdictSheetWords = {
  title: 'Title',
  lead: 'Lead',
  agreed: 'Agreed',
  yes: 'иә "yes"',
  no: 'жоқ',
  bound: (bound) => bound,
  heading: (column) => column,
  verdict: ({ verdict, exceeded }) => (exceeded ? 'exceeded' : verdict),
};
const demo = { code: 'demo', label: 'demo' };

/** Computes every formula of a sheet by its cells alone: from below, because the summary stands on top. */
function evaluate(cells: readonly (readonly VerdictCell[])[]): { readonly rows: unknown[][]; readonly cached: unknown[][] } {
  const isFormula = (cell: VerdictCell): cell is SheetFormula => cell !== null && typeof cell === 'object';
  const rows: unknown[][] = cells.map((row) => row.map((cell) => (isFormula(cell) ? undefined : cell)));
  const valueAt = (row: number, col: number): unknown => {
    const value = rows[row - 1]?.[col - 1];
    if (value === undefined) throw new Error(`the cell in row ${row}, column ${col} is used before it is known`);
    return value;
  };
  const compute = (cell: VerdictCell) => (isFormula(cell) ? computeFormula(cell.formula, { cell: valueAt }) : cell);
  for (const [y, row] of [...cells.entries()].toReversed()) {
    for (const [x, cell] of row.entries()) (rows[y] ?? [])[x] = compute(cell);
  }
  return { rows, cached: cells.map((row) => row.map((cell) => (isFormula(cell) ? cell.cached : cell))) };
}

function toLine(figures: YearFigures, year = 2022): VerdictLine {
  const { verdict, exceeded } = verdictOf(figures);
  return { indicator: 't1-1', series: 'main', name: 'Name', region: NATION, year, basis: demo, figures, verdict, exceeded };
}

/** `emptied`: the column whose cells a reader has deleted. */
function recompute(lines: readonly VerdictLine[], emptied: 'f' | 'p' | null = null) {
  const sheet = toVerdictSheet(lines, words);
  const { headingRow } = sheet;
  const column = emptied === null ? -1 : (sheet.cells[headingRow - 1] ?? []).indexOf(emptied);
  const cells = sheet.cells.map((row, y) => (y < headingRow ? row : row.map((cell, x) => (x === column ? null : cell))));
  const { rows, cached } = evaluate(cells);
  const headings = (rows[headingRow - 1] ?? []) as string[];
  const toRecord = (row: unknown[]) => Object.fromEntries(headings.map((heading, i) => [heading, row[i]]));
  return {
    agreed: rows[2]?.slice(3),
    rows: rows.slice(headingRow).map(toRecord),
    cached: cached.slice(headingRow).map(toRecord),
  };
}

const pisa = { direction: 'higher', decimals: 0, baseline: 423, plan: 470, firstPlan: 470, target: 480, fact: 425, error: 5 } as const;
const research = { direction: 'higher', decimals: 2, baseline: 0.12, plan: 0.2, firstPlan: 0.13, target: 1, fact: 0.12 } as const;
const century = { direction: 'higher', decimals: 0, baseline: 0, plan: 50, firstPlan: 10, target: 100, fact: 50 } as const;

describe('worked cases of the method, by formulas', () => {
  test('PISA mathematics 425 against 470: way 57, gap −45, 4 % of the change, far', () => {
    const [row] = recompute([toLine(pisa)]).rows;
    expect(row).toMatchObject({ S: 57, gap: -45, tau: 0.5, verdict: 'far', equal: words.yes });
    expect(row?.['share']).toBeCloseTo(2 / 47, 12);
  });

  test('R&D 0.12 against 0.20 in 2022: way 0.88, within a tenth, but nothing done: behind', () => {
    const [row] = recompute([toLine(research)]).rows;
    expect(row).toMatchObject({ share: 0, half: false, verdict: 'behind', equal: words.yes });
    expect(row?.['S']).toBeCloseTo(0.88, 12);
    expect(row?.['gap']).toBeCloseTo(-0.08, 12);
  });

  test('R&D 0.16 against 0.49 in 2024: far', () => {
    expect(recompute([toLine({ ...research, plan: 0.49, fact: 0.16 })]).rows[0]).toMatchObject({ verdict: 'far' });
  });

  test.each<[string, Partial<YearFigures>, Verdict | 'exceeded']>([
    ['a tenth of the way better', { fact: 60 }, 'exceeded'],
    ['half a unit short', { fact: 49.5 }, 'met'],
    ['just past half a unit', { fact: 49.4 }, 'near'],
    ['a tenth of the way short', { fact: 40 }, 'near'],
    ['past a tenth', { fact: 39.9 }, 'behind'],
    ['three tenths short', { fact: 20 }, 'behind'],
    ['past three tenths', { fact: 19.9 }, 'far'],
    ['worse than at the start', { fact: -0.6 }, 'regressed'],
    ['one unit short of a plan that is one unit away', { baseline: 49, fact: 49 }, 'near'],
    ['two units short of a plan that is two units away', { baseline: 48, fact: 48 }, 'behind'],
    ['no baseline', { baseline: null, fact: 42 }, 'near'],
    ['a plan that is the baseline', { baseline: 50, fact: 48, error: 5 }, 'near'],
    ['a constant plan', { baseline: 100, plan: 100, firstPlan: 100, target: 100, fact: 98 }, 'regressed'],
    ['a rank without a floor', { direction: 'lower', baseline: 57, plan: 55, target: 50, fact: 56, isRank: true }, 'behind'],
    ['a study that lost less than its error', { ...pisa, fact: 418.1 }, 'far'],
    ['a study that lost its error', { ...pisa, fact: 418 }, 'regressed'],
  ])('%s', (_, change, verdict) => {
    expect(recompute([toLine({ ...century, ...change })]).rows[0]).toMatchObject({ verdict, site: verdict, equal: words.yes });
  });

  test.each(['f', 'p'] as const)('an emptied %s is no zero and no verdict', (emptied) => {
    const { agreed, rows } = recompute([toLine(pisa), toLine(century), toLine({ ...century, direction: 'lower' })], emptied);
    const nothing = { gap: '', share: '', verdict: '', equal: '' };
    expect(rows).toEqual([expect.objectContaining(nothing), expect.objectContaining(nothing), expect.objectContaining(nothing)]);
    expect(agreed).toEqual([0, 3]);
  });

  test('a verdict of the site that the rule does not give is found and counted', () => {
    const { agreed, rows } = recompute([toLine(pisa), { ...toLine(research), verdict: 'met' }]);
    expect(rows.map((row) => row['equal'])).toEqual([words.yes, words.no]);
    expect(agreed).toEqual([1, 2]);
  });
});

const national = decreeSeries.flatMap((ref): VerdictLine[] => {
  const series = toDomainSeries(ref.indicator, ref.series);
  return judgeSeries(series).flatMap((judged) => {
    if (judged.kind === 'state') return [];
    const { year, verdict, exceeded } = judged;
    const place = { indicator: ref.indicator.id, series: ref.series.code, name: 'Name', region: NATION, year, basis: demo };
    return [{ ...place, figures: toYearFigures(series, judged), verdict, exceeded }];
  });
});

const regional = decreeSeries.flatMap((ref): VerdictLine[] => {
  const series = toDomainSeries(ref.indicator, ref.series);
  const aggregation = ref.indicator.regionalAggregation;
  if (aggregation === 'none') return [];
  return regions.flatMap((region) =>
    AGAINST.flatMap((against) =>
      SERIES_YEARS.flatMap((year): VerdictLine[] => {
        const points = regionalPoints(ref, region);
        const asked = { national: series, aggregation, points, year, redrawnIn: redrawnIn(region.id, regions), against };
        const judged = judgeRegionYear(asked);
        if (judged.kind === 'state') return [];
        const { verdict, exceeded } = judged;
        const place = { indicator: ref.indicator.id, series: ref.series.code, name: 'Name', region: region.id, year, basis: demo };
        return [{ ...place, figures: toYearFigures(series, judged), verdict, exceeded }];
      }),
    ),
  );
});

test('every national verdict of the site comes out of the formulas again', () => {
  const { agreed, rows } = recompute(national);
  expect(national.length).toBeGreaterThan(150);
  expect(rows.filter((row) => row['equal'] !== words.yes)).toEqual([]);
  expect(agreed).toEqual([national.length, national.length]);
});

test('so does a sample of the verdicts of regions, against the plan and against the path', () => {
  const sample = regional.filter((_, i) => i % 13 === 0);
  expect(sample.length).toBeGreaterThan(250);
  expect(recompute(sample).rows.filter((row) => row['equal'] !== words.yes)).toEqual([]);
});

test('the values that a reader sees without computing are those that the formulas come to', () => {
  const { rows, cached } = recompute(national);
  const rounded = (row: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(row).map(([key, value]) => [key, typeof value === 'number' ? Number(value.toPrecision(12)) : value]));
  expect(rows.map(rounded)).toEqual(cached.map(rounded));
});
