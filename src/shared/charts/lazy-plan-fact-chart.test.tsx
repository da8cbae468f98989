import { act, fireEvent, render, screen } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type ChartRegistry, ChartRegistryContext } from './chart-registry';
import { createChartProps } from './drawing-fixture';
import { LazyPlanFactChart } from './lazy-plan-fact-chart';
import type { PlanFactChartProps } from './plan-fact-frame';

const Living = ({ labels }: PlanFactChartProps) => <p>living chart of {labels.name}</p>;
const arrives = () => Promise.resolve({ PlanFactChart: Living });
const breaks = () => Promise.reject(new Error('no network'));
const still = '<svg role="img" aria-label="still"></svg>';

function prerender(props: PlanFactChartProps, load = arrives): { html: string; registry: ChartRegistry } {
  const registry: ChartRegistry = new Map();
  const html = renderToString(
    <ChartRegistryContext value={registry}>
      <LazyPlanFactChart {...props} failureText="see the table" load={load} />
    </ChartRegistryContext>,
  );
  return { html, registry };
}

async function hydrate(load: typeof arrives) {
  const props = createChartProps();
  const host = document.body.appendChild(document.createElement('div'));
  host.innerHTML = prerender(props).html.replace('<!--chart:r1-1-3:total-->', still);
  const onRecoverableError = vi.fn();
  const root = await act(() =>
    hydrateRoot(host, <LazyPlanFactChart {...props} failureText="see the table" load={load} />, { onRecoverableError }),
  );
  const update = (chartKey: string) =>
    act(() => root.render(<LazyPlanFactChart {...props} chartKey={chartKey} failureText="see the table" load={load} />));
  return { host, onRecoverableError, update, box: () => host.querySelector('svg')?.closest('div')?.parentElement };
}

const point = async (element: Element | null | undefined) => {
  if (!element) throw new Error('no chart box');
  await act(async () => fireEvent.pointerEnter(element));
};

afterEach(() => document.body.replaceChildren());

describe('a chart that comes alive late', () => {
  it('leaves a marker and its props while the page is prerendered', () => {
    const { html, registry } = prerender(createChartProps());
    expect(html).toContain('<!--chart:r1-1-3:total-->');
    expect(registry.get('r1-1-3:total')?.labels.name).toBe('Programmes & standards');
  });

  it('refuses a key that could end its marker', () => {
    expect(() => prerender(createChartProps({ chartKey: 'a-->b' }))).toThrow(RangeError);
  });

  it('keeps the still drawing through hydration and later renders', async () => {
    const page = await hydrate(arrives);
    const drawing = page.host.querySelector('svg');
    await page.update('r1-1-3:total');
    expect(page.host.querySelector('svg')).toBe(drawing);
    expect(page.onRecoverableError).not.toHaveBeenCalled();
  });

  it('drops a still drawing of other data', async () => {
    const page = await hydrate(arrives);
    await page.update('r1-1-3:other');
    expect(page.host.querySelector('svg')).toBeNull();
  });

  it('gives way to the living chart when the reader points at it', async () => {
    const page = await hydrate(arrives);
    await point(page.box());
    expect(screen.getByText('living chart of Programmes & standards')).toBeInTheDocument();
    expect(page.host.querySelector('svg')).toBeNull();
  });

  it('stays a still drawing when the living chart cannot be loaded', async () => {
    const page = await hydrate(breaks);
    await point(page.box());
    expect(screen.getByRole('img', { name: 'still' })).toBeInTheDocument();
    expect(screen.queryByText('see the table')).not.toBeInTheDocument();
  });

  it('points at the table when nothing can be drawn at all', async () => {
    const { container } = render(<LazyPlanFactChart {...createChartProps()} failureText="see the table" load={breaks} />);
    await point(container.firstElementChild?.firstElementChild);
    expect(screen.getByRole('status')).toHaveTextContent('see the table');
  });
});
