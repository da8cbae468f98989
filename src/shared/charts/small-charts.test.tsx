import { render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import kk from '@/locales/kk/common.json';
import { createI18n } from '../i18n/create-i18n';
import { I18nProvider } from '../i18n/use-translation';
import { createChartProps } from './drawing-fixture';
import { FactsSparkline } from './facts-sparkline';
import type { PlanFactRow } from './plan-fact-rows';
import { RelatedChart } from './related-chart';
import { Sparkline } from './sparkline';

describe('a sparkline', () => {
  it('is decoration: the numbers stand beside it as text', () => {
    render(<Sparkline drawing={createChartProps().drawing} />);
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
  });

  it('is about a kilobyte of markup', () => {
    expect(renderToStaticMarkup(<Sparkline drawing={createChartProps().drawing} />).length).toBeLessThan(1200);
  });

  it('draws the pieces at a demo value dashed and leaves the gap open', () => {
    const { container } = render(<Sparkline drawing={createChartProps().drawing} />);
    const solid = container.querySelectorAll('path')[1]?.getAttribute('d') ?? '';
    const dashed = container.querySelector('[stroke-dasharray]')?.getAttribute('d') ?? '';
    // 2018 to 2020 are joined, 2021 is a gap, 2022-2023 touches a demo value
    expect([solid, dashed].map((path) => [path.split('M').length - 1, path.split('L').length - 1])).toEqual([
      [1, 2],
      [1, 1],
    ]);
  });
});

describe('the mark of a fact', () => {
  it.each([
    [null, 'circle', 'var(--fact)'],
    ['demo', 'circle', 'var(--paper)'],
    ['unpublished', 'path', 'var(--paper)'],
  ] as const)('of the origin %s has a shape of its own in a sparkline, too', (unproven, shape, fill) => {
    const { drawing } = createChartProps();
    const rows = drawing.rows.map((row) => (row.year === 2023 ? ownRow(row, unproven) : row));
    const { container } = render(<Sparkline drawing={{ ...drawing, rows }} />);
    const last = container.querySelector('svg')?.lastElementChild;
    expect([last?.tagName, last?.getAttribute('fill')]).toEqual([shape, fill]);
  });
});

const ownRow = (row: PlanFactRow, unproven: PlanFactRow['unproven']): PlanFactRow => {
  const value = row.official ?? row.demo;
  return { ...row, unproven, official: unproven ? null : value, demo: unproven ? value : null };
};

const words = await createI18n('kk');
const wrapper = ({ children }: { children: ReactNode }) => <I18nProvider value={words}>{children}</I18nProvider>;

describe('a sparkline beside a figure', () => {
  it.each(['verified', null] as const)('says the word for its generated years where the figure beside it does not (%s)', (said) => {
    render(<FactsSparkline drawing={createChartProps().drawing} values={[{ provenance: 'demo' }]} said={said} />, { wrapper });
    expect(screen.getByText(kk['provenance.demoBadge'])).toBeInTheDocument();
  });

  it('says of a value of the preview that it is not published, which is no demo', () => {
    render(<FactsSparkline drawing={createChartProps().drawing} values={[{ provenance: 'unpublished' }]} said="verified" />, { wrapper });
    expect(screen.getByText(kk['provenance.unpublishedBadge'])).toBeInTheDocument();
    expect(screen.queryByText(kk['provenance.demoBadge'])).not.toBeInTheDocument();
  });

  it('is quiet where the figure has said it, and where nothing is generated', () => {
    const { drawing } = createChartProps();
    render(<FactsSparkline drawing={drawing} values={[{ provenance: 'demo' }]} said="demo" />, { wrapper });
    render(<FactsSparkline drawing={drawing} values={[{ provenance: 'verified' }]} said={null} />, { wrapper });
    expect(screen.queryByText(kk['provenance.demoBadge'])).not.toBeInTheDocument();
  });
});

describe('a chart of a related measure', () => {
  it('writes its values and years and joins neighbouring years only', () => {
    const points = [
      { year: 2018, value: 52 },
      { year: 2022, value: 88.4 },
      { year: 2023, value: 89.1 },
    ];
    const { container } = render(<RelatedChart points={points} formatValue={(value) => value.toFixed(1)} label="another definition" />);
    expect(screen.getByRole('img', { name: 'another definition' })).toBeInTheDocument();
    expect(screen.getByText('52.0')).toBeInTheDocument();
    expect(screen.getByText('2023')).toBeInTheDocument();
    expect(container.querySelectorAll('path')[1]?.getAttribute('d')?.match(/M/g)).toHaveLength(1);
  });

  it('leaves out values that would run into each other, never the first and the last', () => {
    const points = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025].map((year) => ({ year, value: year * 1000 }));
    render(<RelatedChart points={points} formatValue={(value) => `${value} people`} label="long values" />);
    expect(screen.getByText('2018000 people')).toBeInTheDocument();
    expect(screen.getByText('2025000 people')).toBeInTheDocument();
    expect(screen.queryByText('2019000 people')).not.toBeInTheDocument();
  });
});
