import { toColumnName } from '@/domain/cell-name';
import { BOUNDS, verdictOf } from '@/domain/verdict';
import type { VerdictLine } from './verdict-line';
import type { SheetFormula } from './workbook';

/** What the sheet says, in the reader's language. */
export interface VerdictSheetWords {
  readonly title: string;
  readonly lead: string;
  readonly agreed: string;
  readonly yes: string;
  readonly no: string;
  readonly bound: (bound: Bound) => string;
  readonly heading: (column: VerdictColumn) => string;
  readonly verdict: (line: Pick<VerdictLine, 'verdict' | 'exceeded'>) => string;
}

/** Each number of the rule stands in a cell of its own: whoever changes one sees what becomes of the verdicts. */
export type Bound = keyof typeof BOUNDS;

const COLUMNS = [
  ...(['indicator', 'series', 'name', 'region', 'year', 'basis'] as const),
  ...(['d', 'u', 'b', 'b0', 'p', 'p1', 'T', 'f', 'rank', 'e'] as const),
  ...(['tau', 'distance', 'S', 'gap', 'grain', 'loss', 'share', 'half', 'verdict', 'site', 'equal'] as const),
] as const;
export type VerdictColumn = (typeof COLUMNS)[number];

/** Columns of the rule go by the letters of its formulas; the others have no sign. */
const SIGNS: Partial<Record<VerdictColumn, string>> = {
  ...{ d: 'd', u: 'u', b: 'b', b0: 'b₀', p: 'p', p1: 'p₁', T: 'T', f: 'f', e: 'e' },
  ...{ tau: 'τ = u/2', S: 'S', gap: 'd·(f − p)', loss: 'd·(b − f)', share: '(f − b)/(p − b)' },
};

const FIRST_BOUND_ROW = 5;
const BOUND_COLUMN = 'D';
const HEADING_ROW = FIRST_BOUND_ROW + Object.keys(BOUNDS).length + 1;
const FIRST_ROW = HEADING_ROW + 1;

export type VerdictCell = string | number | boolean | null | SheetFormula;

export interface VerdictSheet {
  readonly cells: readonly (readonly VerdictCell[])[];
  /** Of the headings of the table; the signs stand above them. */
  readonly headingRow: number;
}

/**
 * Every verdict once more, by formulas: the figures, the steps of the rule, the verdict that they come to, the one of the site, and whether
 * both are the same. The bounds stand above in cells.
 *
 * The formulas keep to functions that every spreadsheet has, by their English names, as the file format wants it; each brings the value that it
 * comes to, for readers that do not compute (a mail preview, the protected view).
 * Source: DOMAIN.md section 3; `verdictOf` is the same rule in code.
 */
export function toVerdictSheet(lines: readonly VerdictLine[], words: VerdictSheetWords): VerdictSheet {
  const last = FIRST_ROW + lines.length - 1;
  const equal = `${toColumnName(COLUMNS.indexOf('equal'))}${FIRST_ROW}:${toColumnName(COLUMNS.indexOf('equal'))}${last}`;
  const agreed: SheetFormula = { formula: `COUNTIF(${equal},${quote(words.yes)})`, cached: lines.length };
  return {
    cells: [
      [words.title],
      [words.lead],
      [null, null, words.agreed, agreed, { formula: `ROWS(${equal})`, cached: lines.length }],
      [],
      ...Object.entries(BOUNDS).map(([bound, value]) => [null, null, words.bound(bound as Bound), value]),
      COLUMNS.map((column) => SIGNS[column] ?? null),
      COLUMNS.map((column) => words.heading(column)),
      ...lines.map((line, i) => toRow(line, FIRST_ROW + i, words)),
    ],
    headingRow: HEADING_ROW,
  };
}

function toRow(line: VerdictLine, row: number, words: VerdictSheetWords): VerdictCell[] {
  const cells = { ...toFigureCells(line), ...toSteps(line, row), ...toVerdictCells(line, row, words) } satisfies Record<
    VerdictColumn,
    VerdictCell
  >;
  return COLUMNS.map((column) => cells[column]);
}

function toFigureCells({ indicator, series, name, region, year, basis, figures }: VerdictLine) {
  return {
    ...{ indicator, series, name, region, year, basis: basis.label },
    d: figures.direction === 'higher' ? 1 : -1,
    u: 10 ** -figures.decimals,
    b: figures.baseline,
    b0: figures.wayFrom === undefined ? figures.baseline : figures.wayFrom,
    p: figures.plan,
    p1: figures.firstPlan,
    T: figures.target,
    f: figures.fact,
    rank: figures.isRank ? 1 : 0,
    e: figures.error ?? 0,
  };
}

/** Addresses of one row: `$.u` is the cell of the unit, `BOUND.near` that of the tenth. */
function addressesOf(row: number): Record<VerdictColumn, string> {
  return Object.fromEntries(COLUMNS.map((column, i) => [column, `${toColumnName(i)}${row}`])) as Record<VerdictColumn, string>;
}

const BOUND = Object.fromEntries(Object.keys(BOUNDS).map((bound, i) => [bound, `$${BOUND_COLUMN}$${FIRST_BOUND_ROW + i}`])) as Record<
  Bound,
  string
>;

function toSteps({ figures }: VerdictLine, row: number) {
  const $ = addressesOf(row);
  const cached = stepsOf(figures);
  const start = `IF(ISBLANK(${$.b0}),${$.p1},${$.b0})`;
  const [plan, fact] = [`ABS(0+${$.p})`, `ABS(0+${$.f})`];
  const step = (formula: string, value: SheetFormula['cached']): SheetFormula => ({ formula, cached: value });
  return {
    tau: step(`${$.u}*${BOUND.tolerance}`, cached.tau),
    distance: step(`IF(${$.T}=${start},${BOUND.tenth}*ABS(${$.T}),ABS(${$.T}-${start}))`, cached.distance),
    S: step(
      `IF(${$.rank}=1,IF(${$.distance}=0,1,${$.distance}),IF(${$.distance}<${BOUND.floor}*${$.u},${BOUND.floor}*${$.u},${$.distance}))`,
      cached.way,
    ),
    // an emptied cell is no zero: without a fact or a plan there is nothing to judge
    gap: step(`IF(${unknown($)},"",${$.d}*(${$.f}-${$.p}))`, cached.gap),
    // binary fractions: 0.12 − 0.2 must compare like the decimals that the decree prints
    grain: step(`${BOUND.grain}*IF(AND(${$.S}>=${plan},${$.S}>=${fact}),${$.S},IF(${plan}>=${fact},${plan},${fact}))`, cached.grain),
    loss: step(`IF(OR(ISBLANK(${$.b}),ISBLANK(${$.f})),0,${$.d}*(${$.b}-${$.f}))`, cached.loss),
    share: step(`IF(OR(ISBLANK(${$.b}),${unknown($)}),"",IF(${$.p}=${$.b},"",(${$.f}-${$.b})/(${$.p}-${$.b})))`, cached.share ?? ''),
    half: step(
      `IF(${unknown($)},FALSE,IF(${$.gap}>=-${$.u}-${$.grain},TRUE,IF(ISBLANK(${$.b}),TRUE,IF(${$.p}=${$.b},TRUE,${$.share}>=${BOUND.half}-${BOUND.grain}))))`,
      cached.half,
    ),
  };
}

/** What the formulas of the steps come to. */
function stepsOf(figures: VerdictLine['figures']) {
  const { baseline, plan, fact, target, firstPlan, decimals } = figures;
  const { gap, way, trace } = verdictOf(figures);
  const start = (figures.wayFrom === undefined ? baseline : figures.wayFrom) ?? firstPlan;
  const { grain, lost } = trace;
  const share = baseline === null || plan === baseline ? null : (fact - baseline) / (plan - baseline);
  return {
    ...{ gap, way, grain, share, tau: trace.tolerance },
    distance: Math.abs(target - start) || BOUNDS.tenth * Math.abs(target),
    loss: lost ?? 0,
    half: gap >= -(10 ** -decimals) - grain || share === null || share >= BOUNDS.half - BOUNDS.grain,
  };
}

function toVerdictCells(line: VerdictLine, row: number, words: VerdictSheetWords) {
  const $ = addressesOf(row);
  const [met, exceeded] = [false, true].map((isExceeded) => quote(words.verdict({ verdict: 'met', exceeded: isExceeded })));
  const word = (verdict: VerdictLine['verdict']) => quote(words.verdict({ verdict, exceeded: false }));
  const site = words.verdict(line);
  const formula =
    `IF(${unknown($)},"",IF(${$.gap}>=-${$.tau}-${$.grain},IF(${$.gap}>=${BOUND.exceeded}*${$.S}-${$.grain},${exceeded},${met}),` +
    `IF(AND(${$.loss}>${$.tau}+${$.grain},${$.loss}>=${$.e}-${$.grain}),${word('regressed')},` +
    `IF(AND(${$.gap}>=-${BOUND.near}*${$.S}-${$.grain},${$.half}),${word('near')},` +
    `IF(${$.gap}>=-${BOUND.behind}*${$.S}-${$.grain},${word('behind')},${word('far')})))))`;
  return {
    verdict: { formula, cached: site },
    site,
    equal: { formula: `IF(${unknown($)},"",IF(${$.verdict}=${$.site},${quote(words.yes)},${quote(words.no)}))`, cached: words.yes },
  };
}

/** The fact or the plan of a row has been emptied. */
const unknown = ($: Record<VerdictColumn, string>) => `OR(ISBLANK(${$.f}),ISBLANK(${$.p}))`;

/** A text inside a formula. */
const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
