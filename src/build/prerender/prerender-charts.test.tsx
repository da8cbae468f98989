import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { judgeSeries } from '@/domain/judgement';
import { createSeries } from '@/domain/series-fixture';
import { createChartProps } from '@/shared/charts/drawing-fixture';
import { toPlanFactDrawing } from '@/shared/charts/plan-fact-rows';
import { drawPlanFactChart, fillCharts } from './prerender-charts';

const marker = '<!--chart:r1-1-3:total-->';

describe('a chart drawn at build time', () => {
  it('is an image with a name, its labels, its event and every mark', async () => {
    const svg = await drawPlanFactChart(createChartProps(), 'wide');
    expect(svg).toContain('role="img" aria-label="Programmes &amp; standards"');
    for (const text of ['plan 100', 'fact 90', 'baseline 70', 'lost force', '2018', '2025']) expect(svg).toContain(text);
    // filled: 2019, 2020, 2023; hollow: 2022; one gap mark
    expect(svg.match(/<circle[^>]*r="4.5"/g)).toHaveLength(5);
  });

  it('has no ids, classes, tab stop or handlers, and is small', async () => {
    const svg = await drawPlanFactChart(createChartProps(), 'narrow');
    expect(svg).not.toMatch(/\s(id|class|tabindex|on\w+|style)=/);
    expect(svg).not.toMatch(/\d\.\d{2,}/);
    expect(gzipSync(svg).length).toBeLessThan(3000);
  });

  it('comes out the same every time, also when several are asked for at once', async () => {
    const [first, second] = await Promise.all([
      drawPlanFactChart(createChartProps(), 'wide'),
      drawPlanFactChart(createChartProps(), 'wide'),
    ]);
    expect(first).toBe(second);
  });

  it('stands in both sizes where its marker was', async () => {
    const props = createChartProps();
    const html = await fillCharts(`<div>${marker}</div>`, new Map([[props.chartKey, props]]));
    expect(html).not.toContain('<!--');
    expect(html).toContain('data-variant="narrow"><svg viewBox="0 0 360 300"');
    expect(html).toContain('data-variant="wide"><svg viewBox="0 0 760 340"');
  });

  it('fails the build when a registered chart has no place', async () => {
    const props = createChartProps();
    await expect(fillCharts('<div></div>', new Map([[props.chartKey, props]]))).rejects.toThrow('r1-1-3:total');
  });
});

describe('the strong line', () => {
  const strongLines = (svg: string) =>
    [...svg.matchAll(/<line[^>]*>/g)].map(([line]) => line).filter((line) => line.includes('stroke="var(--ink-muted)"'));
  const yOf = (line: string) => Number(/y1="([\d.]+)"/.exec(line)?.[1]);

  it('is the one at zero where values lie on both sides of it, and the foot elsewhere', async () => {
    const series = createSeries({ baseline: -10, plan: { 2020: -5, 2025: 10 }, facts: { 2020: -8, 2023: 4 } });
    const drawing = toPlanFactDrawing(series, judgeSeries(series));
    const [zero, ...others] = strongLines(await drawPlanFactChart(createChartProps({ drawing, events: [] }), 'wide'));
    const [foot, ...more] = strongLines(await drawPlanFactChart(createChartProps({ events: [] }), 'wide'));
    expect([others, more]).toEqual([[], []]);
    expect(yOf(zero ?? '')).toBeLessThan(yOf(foot ?? '') - 40);
  });
});
