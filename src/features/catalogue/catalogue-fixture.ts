import type { IndicatorAnswer, SeriesAnswer } from '@/contracts/indicators';
import type { Programme } from '@/contracts/programme';
import { createSeries } from '@/domain/series-fixture';

type SeriesOutline = Parameters<typeof createSeries>[0];

interface IndicatorOutline extends Partial<Omit<IndicatorAnswer, 'series'>> {
  readonly id: string;
  /** Code → outline; one series needs no code. */
  readonly parts?: Readonly<Record<string, SeriesOutline>>;
  readonly series?: SeriesOutline;
}

const both = (text: string) => ({ kk: text, ru: text });

/** An indicator for tests; goal, task and level follow from the id (t1-2, r1-7-3). */
export function createIndicator({ id, parts, series = { plan: {} }, ...given }: IndicatorOutline): IndicatorAnswer {
  const [goal = '1', second = '1', third] = id.slice(1).split('-');
  const outlines = Object.entries(parts ?? { main: series });
  const first = createSeries(outlines[0]?.[1] ?? series);
  return {
    id,
    level: third === undefined ? 'target' : 'result',
    goal,
    task: third === undefined ? null : `${goal}.${second}`,
    number: Number(third ?? second),
    title: both(`Full title ${id}`),
    short: both(`Short title ${id}`),
    unit: first.unit,
    unitLabel: both('%'),
    direction: first.direction,
    regionalAggregation: 'none',
    additiveParts: false,
    otherDefinition: false,
    agencies: ['mes'],
    series: outlines.map(([code, outline]) => toAnswer(code, outline, outlines.length > 1)),
    ...given,
  };
}

function toAnswer(code: string, outline: SeriesOutline, isPart: boolean): SeriesAnswer {
  const { study, flow, decimals, baseline, points } = createSeries(outline);
  const title = isPart ? both(`Part ${code}`) : null;
  return {
    code,
    title,
    short: title,
    study,
    flow,
    decimals,
    baseline: baseline && { ...baseline },
    points: points.map((point) => ({ ...point, note: null })),
  };
}

const agency = (code: string, abbreviation: string) => ({
  code,
  abbreviation: both(abbreviation),
  name: both(`Name of ${abbreviation}`),
  note: null,
  successors: [],
});

/** A programme with two goals, three tasks and two agencies. */
export const testProgramme: Programme = {
  title: both('Programme'),
  act: { kind: both('Decree'), number: '988', date: '2019-12-27' },
  repeal: {
    number: '726',
    date: '2021-10-12',
    source: { id: 'decree-988', title: { kk: 'source', ru: 'source' }, foreign: null, address: null },
  },
  period: { from: 2020, to: 2025 },
  baselineYear: 2018,
  goals: ['1', '2'].map((id) => ({ id, title: both(`Goal ${id}`), short: both(`Goal ${id}`) })),
  tasks: ['1.1', '1.2', '2.1'].map((id) => ({ id, goal: id.slice(0, 1), title: both(`Task ${id}`), short: both(`Task ${id}`) })),
  agencies: [agency('mes', 'MES'), agency('akimats', 'AKM')],
  events: [],
  measurements: [],
  fundingMlnKzt: { total: 0, byYear: {} },
  translationNote: both('Translation'),
  dataDate: '2026-11-01',
};
