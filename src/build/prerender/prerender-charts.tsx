/** Build time only: recharts draws nothing under react-dom/server, so the charts are drawn in happy-dom and put into the pages as SVG. */
import { Window } from 'happy-dom';
import { type ChartRegistry, chartMarker } from '@/shared/charts/chart-registry';
import { CHART_SIZES, type ChartVariant, type PlanFactChartProps } from '@/shared/charts/plan-fact-frame';
import { toSlimSvg } from './slim-svg';

const BROWSER_NAMES = [
  'window',
  'document',
  'navigator',
  'HTMLElement',
  'HTMLIFrameElement',
  'SVGElement',
  'Element',
  'Node',
  'ResizeObserver',
  'requestAnimationFrame',
  'cancelAnimationFrame',
  'getComputedStyle',
] as const;

/** A chart that is not there after this time is a broken one: the build fails and names it. */
const PATIENCE_MS = 10_000;

/**
 * Both variants of every registered chart in place of its marker.
 *
 * Errors: a chart that does not draw, or a marker that is not in the page, fails the build.
 */
export async function fillCharts(html: string, registry: ChartRegistry): Promise<string> {
  let filled = html;
  for (const [key, props] of registry) {
    const marker = chartMarker(key);
    if (!filled.includes(marker)) throw new Error(`no place for the chart ${key} in its page`);
    const narrow = await drawPlanFactChart(props, 'narrow');
    const wide = await drawPlanFactChart(props, 'wide');
    filled = filled.replaceAll(marker, () => `<div data-variant="narrow">${narrow}</div><div data-variant="wide">${wide}</div>`);
  }
  return filled;
}

let queue: Promise<unknown> = Promise.resolve();

/** One variant as SVG without ids, classes and handlers. Drawings wait for each other, because they share the global document. */
export function drawPlanFactChart(props: PlanFactChartProps, variant: ChartVariant): Promise<string> {
  const drawing = queue.then(() => withDocument((document) => draw(document, props, variant)));
  queue = drawing.catch(() => undefined);
  return drawing;
}

const browser = new Window({ width: 1024, height: 768 });

/** The names of a browser are global only while a chart is drawn: elsewhere "is there a document?" must stay a question. */
async function withDocument<T>(run: (document: Document) => Promise<T>): Promise<T> {
  const before = BROWSER_NAMES.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  for (const name of BROWSER_NAMES) {
    const value: unknown = name === 'window' ? browser : Reflect.get(browser, name);
    const isBound = typeof value === 'function' && /^[a-z]/.test(name);
    Object.defineProperty(globalThis, name, { value: isBound ? value.bind(browser) : value, configurable: true, writable: true });
  }
  try {
    return await run(document);
  } finally {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  }
}

async function draw(document: Document, props: PlanFactChartProps, variant: ChartVariant): Promise<string> {
  const [{ createRoot }, { flushSync }, { PlanFactDrawn }] = await Promise.all([
    import('react-dom/client'),
    import('react-dom'),
    import('@/shared/charts/plan-fact-chart'),
  ]);
  const { width, height } = CHART_SIZES[variant];
  const host = document.createElement('div');
  document.body.append(host);
  const root = createRoot(host);
  try {
    flushSync(() => root.render(<PlanFactDrawn {...props} {...{ width, variant }} spoken={{ current: null }} />));
    const svg = await drawnSvg(host, props);
    return toSlimSvg(svg, { width, height, label: props.labels.name });
  } finally {
    root.unmount();
    host.remove();
  }
}

/** Waits until ticks, dots and labels stand and nothing moves any more: recharts needs several turns of the event loop. */
async function drawnSvg(host: HTMLElement, { chartKey, drawing, labels }: PlanFactChartProps): Promise<Element> {
  const wantedTexts = drawing.yTicks.length + (drawing.target && labels.plan.length > 0 ? 1 : 0);
  const wantedDots = drawing.rows.filter(({ official, demo }) => official !== null || demo !== null).length;
  const until = performance.now() + PATIENCE_MS;
  for (let before = ''; performance.now() < until; ) {
    await new Promise((resolve) => setTimeout(resolve, 2));
    const svg = host.querySelector('svg');
    const now = svg?.outerHTML ?? '';
    const isWhole = svg && svg.querySelectorAll('text').length >= wantedTexts && svg.querySelectorAll('circle').length >= wantedDots;
    if (isWhole && now === before) return svg;
    before = now;
  }
  throw new Error(`the chart ${chartKey} was not drawn within ${PATIENCE_MS} ms`);
}
