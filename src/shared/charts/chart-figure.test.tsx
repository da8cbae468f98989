import { fireEvent, render, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { ChartFigure, type ChartFigureProps } from './chart-figure';

vi.mock('../url/address', () => ({ useRouter: () => null }));
vi.mock('../i18n/use-translation', () => ({ useTranslation: () => ({ t: (key: string) => key, i18n: {} }) }));

const parts = {
  title: 'Coverage',
  unit: 'per cent',
  source: 'Source: bureau',
  dataDate: '1 November',
  summary: 'The fact is below the plan.',
  chart: <svg role="img" aria-label="drawing" />,
  table: <table aria-label="numbers" />,
  tableLabel: 'Table',
};
const figure = (props: Partial<ChartFigureProps> = {}) => render(<ChartFigure {...({ ...parts, ...props } as ChartFigureProps)} />);

describe('a chart figure', () => {
  it('is named by its title and described by its summary', () => {
    figure();
    expect(screen.getByRole('figure', { name: 'Coverage' })).toHaveAccessibleDescription('The fact is below the plan.');
  });

  it('says unit, source and date', () => {
    figure();
    const texts = within(screen.getByRole('figure'));
    expect(texts.getByText('per cent')).toBeInTheDocument();
    expect(texts.getByText('Source: bureau')).toBeInTheDocument();
    expect(texts.getByText('1 November')).toBeInTheDocument();
  });

  it('offers its picture', () => {
    figure();
    expect(screen.getByRole('button', { name: 'SVG' })).toBeInTheDocument();
  });

  it('has chart and table in the page at once, the table folded', () => {
    const { container } = figure();
    expect(screen.getByRole('img', { name: 'drawing' })).toBeInTheDocument();
    expect(container.querySelector('details')).not.toHaveAttribute('open');
    expect(container.querySelector('details table')).toBeInTheDocument();
  });

  it('unfolds the table when the address says so, and reports when the reader folds it', () => {
    const onViewChange = vi.fn();
    const { container } = figure({ view: 'table', onViewChange });
    const details = container.querySelector('details');
    if (!details) throw new Error('no fold');
    expect(details.open).toBe(true);
    details.open = false;
    fireEvent(details, new Event('toggle'));
    expect(onViewChange).toHaveBeenLastCalledWith('chart');
  });
});
