import { describe, expect, it } from 'vitest';
import { listPlanFactMarks } from './plan-fact-marks';
import type { PlanFactDrawing, PlanFactRow } from './plan-fact-rows';

const empty: PlanFactRow = {
  year: 2020,
  planLine: null,
  planPoint: null,
  official: null,
  demo: null,
  unproven: null,
  baseline: null,
  gap: null,
  verdict: null,
};
const drawing = (rows: readonly Partial<PlanFactRow>[], more: Partial<PlanFactDrawing> = {}): PlanFactDrawing => ({
  rows: rows.map((row) => ({ ...empty, ...row })),
  links: [],
  baseline: null,
  target: null,
  stop: null,
  yTicks: [],
  tickDecimals: 0,
  reversed: false,
  ...more,
});

describe('the legend of a plan-fact picture', () => {
  it('explains only what is drawn', () => {
    expect(listPlanFactMarks(drawing([{ planLine: 10 }, { official: 9 }]))).toEqual(['plan', 'fact']);
    expect(listPlanFactMarks(drawing([]))).toEqual([]);
  });

  it('explains demo values, gaps and the end of the plan where they are', () => {
    const rows = [{ planLine: 1 }, { demo: 0 }, { gap: 'no-data' as const }];
    expect(listPlanFactMarks(drawing(rows, { stop: { year: 2023, value: 1 } }))).toEqual(['plan', 'demo', 'gap', 'stop']);
  });

  it('has a mark of its own for values of the preview', () => {
    const rows = [
      { demo: 0, unproven: 'demo' as const },
      { demo: 1, unproven: 'unpublished' as const },
    ];
    expect(listPlanFactMarks(drawing(rows))).toEqual(['demo', 'unpublished']);
    expect(listPlanFactMarks(drawing(rows.slice(1)))).toEqual(['unpublished']);
  });

  it('never calls an expectation of the decree a baseline', () => {
    expect(listPlanFactMarks(drawing([], { baseline: { year: 2019, value: 530, kind: 'expectation' } }))).toEqual(['expected']);
    expect(listPlanFactMarks(drawing([], { baseline: { year: 2018, value: 423, kind: 'fact' } }))).toEqual(['baseline']);
  });
});
