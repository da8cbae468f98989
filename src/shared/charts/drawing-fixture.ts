import { judgeSeries } from '@/domain/judgement';
import type { Series } from '@/domain/series';
import { createSeries } from '@/domain/series-fixture';
import type { PlanFactChartProps } from './plan-fact-frame';
import { toPlanFactDrawing } from './plan-fact-rows';

/** Props of a chart for tests: a share with a gap in 2021, a demo value in 2022 and a stop in 2023. */
export function createChartProps(changes: Partial<PlanFactChartProps> = {}): PlanFactChartProps {
  const series: Series = createSeries({
    baseline: 70,
    plan: { 2020: 85, 2021: 95, 2022: 97, 2023: 100 },
    facts: { 2019: 75, 2020: 80, 2022: 88, 2023: 90 },
  });
  const withDemo = {
    ...series,
    points: series.points.map((point) => (point.year === 2022 ? { ...point, provenance: 'demo' as const } : point)),
  };
  return {
    chartKey: 'r1-1-3:total',
    drawing: toPlanFactDrawing(withDemo, judgeSeries(withDemo)),
    labels: {
      name: 'Programmes & standards',
      plan: ['plan 100', 'target'],
      fact: ['fact 90'],
      baseline: ['baseline 70'],
      formatTick: (value, decimals) => value.toFixed(decimals),
    },
    events: [{ id: 'repeal', at: 2021.78, label: 'lost force' }],
    describeYear: (year) => ({ title: `year ${year}`, lines: ['plan', 'fact'] }),
    ...changes,
  };
}
