import { act, fireEvent, render, screen } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type ChartRegistry, ChartRegistryContext } from './chart-registry';
import { createChartProps } from './drawing-fixture';
import { BroughtAlong, LazyPlanFactChart } from './lazy-plan-fact-chart';
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
  await act(async () => fireEvent.pointerMove(element, { movementX: 1 }));
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

  it('hides the still drawing of other data and has the chart drawn', async () => {
    const page = await hydrate(arrives);
    await page.update('r1-1-3:other');
    expect(page.host.querySelector('svg')).toBeNull();
    expect(screen.getByText('living chart of Programmes & standards')).toBeInTheDocument();
  });

  it('shows the drawing of other data that the page brought along, and goes back, without the chart', async () => {
    const load = vi.fn(arrives);
    const page = await hydrate(load);
    const brought = document.body.appendChild(document.createElement('template'));
    brought.dataset['still'] = 'r1-1-3:other';
    brought.innerHTML = '<svg role="img" aria-label="other"></svg>';
    await page.update('r1-1-3:other');
    expect(screen.getAllByRole('img').map((image) => image.getAttribute('aria-label'))).toEqual(['other']);
    await page.update('r1-1-3:total');
    expect(screen.getAllByRole('img').map((image) => image.getAttribute('aria-label'))).toEqual(['still']);
    expect(load).not.toHaveBeenCalled();
  });

  it('leaves the marker of a drawing that it brings along, and nothing in the browser', () => {
    const registry: ChartRegistry = new Map();
    const props = createChartProps();
    const html = renderToString(
      <ChartRegistryContext value={registry}>
        <BroughtAlong {...props} />
      </ChartRegistryContext>,
    );
    expect(html).toBe('<template data-still="r1-1-3:total"><!--chart:r1-1-3:total--></template>');
    expect([...registry.keys()]).toEqual(['r1-1-3:total']);
    expect(render(<BroughtAlong {...props} />).container).toBeEmptyDOMElement();
  });

  it.each([
    ['a pointer that rests while the page comes to stand under it', { movementX: 0, movementY: 0 }],
    ['a finger that scrolls by', { pointerType: 'touch', movementX: 3 }],
  ])('stays a still drawing under %s', async (_, move) => {
    const load = vi.fn(arrives);
    const page = await hydrate(load);
    await act(async () => fireEvent.pointerMove(page.box() as Element, move));
    expect(load).not.toHaveBeenCalled();
    await act(async () => fireEvent.click(page.box() as Element));
    expect(load).toHaveBeenCalledOnce();
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
