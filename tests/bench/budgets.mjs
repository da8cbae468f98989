/** The bars of DESIGN.md, section 6. Times are compared with a hand-written page measured in the same run, never with a clock. */
const DRAWN_RATIO = 1.15;
const LCP_RATIO = 1.2;
const TENFOLD_RATIO = 1.15;
const BLOCKING_MS = 50;
/** With ten times the indicators, hydration counted: half of what the best of the others blocks, 423 ms. */
const TENFOLD_BLOCKING_MS = 423 / 2;

const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const seconds = (ms) => (ms / 1000).toFixed(2);
/** Median, least and most. */
function secondsOf(page, time) {
  if (page[time] === null) return '–';
  const [least, most] = page.ranges[time];
  return `${seconds(page[time])} s (${seconds(least)}–${seconds(most)})`;
}
const times = (value, floor) => (value === null || !floor ? null : value / floor);

const atMost = (name, value, limit, show) => ({
  name,
  value: value === null ? '–' : show(value),
  limit: show(limit),
  isKept: value !== null && value <= limit,
});

/** Each bar of one page: what was measured, what is allowed, whether it is kept. */
export function judgePage(page, floor) {
  const ratio = (value) => `${value.toFixed(2)} × floor`;
  return [
    atMost('drawn', times(page.drawn, floor.drawn), DRAWN_RATIO, ratio),
    atMost('LCP', times(page.lcp, floor.lcp), LCP_RATIO, ratio),
    atMost('blocking', page.blocking, floor.blocking + BLOCKING_MS, (ms) => `${Math.round(ms)} ms`),
    atMost('shift', page.shift, 0, (value) => value.toFixed(4)),
    atMost('HTML', page.html, 40_000, kB),
    atMost('scripts', page.scripts, 130_000, kB),
    atMost('styles', page.styles, 12_000, kB),
    atMost('chart module', page.charts, 115_000, kB),
  ];
}

/** Ten times the indicators: the first screen against its own time, and what coming alive blocks. */
export function judgeTenfold(page, single) {
  const ratio = (value) => `${value.toFixed(2)} × own time`;
  return [
    atMost('first paint', times(page.fcp, single.fcp), TENFOLD_RATIO, ratio),
    atMost('LCP', times(page.lcp, single.lcp), TENFOLD_RATIO, ratio),
    atMost('blocking', page.blocking, TENFOLD_BLOCKING_MS, (ms) => `${Math.round(ms)} ms`),
    atMost('shift', page.shift, 0, (value) => value.toFixed(4)),
  ];
}

const HEADINGS = [
  'page',
  'rows',
  'marks',
  'HTML',
  'scripts',
  'chart',
  'styles',
  'requests',
  'scripts before drawn',
  'first paint',
  'LCP',
  'drawn',
  'blocking',
  'shift',
];

const cellsOf = (name, page) => [
  name,
  String(page.expected.rows),
  String(page.expected.marks),
  ...[page.html, page.scripts, page.charts, page.styles].map(kB),
  String(page.requests),
  page.scriptsBeforeDrawn === null ? '–' : kB(page.scriptsBeforeDrawn),
  ...['fcp', 'lcp', 'drawn'].map((time) => secondsOf(page, time)),
  `${Math.round(page.blocking)} ms`,
  page.shift.toFixed(4),
];

/** Lines of a table with aligned columns. */
export function formatTable(pages) {
  const rows = [HEADINGS, ...pages.map(({ name, page }) => cellsOf(name, page))];
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows.map((row) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join('  '),
  );
}

export function formatBars(name, bars) {
  return bars.map(
    (bar) =>
      `${name.padEnd(22)}  ${bar.name.padEnd(13)}  ${bar.value.padStart(16)}  of ${bar.limit.padEnd(16)}  ${bar.isKept ? 'ok' : 'over'}`,
  );
}
