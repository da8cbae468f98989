import { expect, test } from 'vitest';
import { commonChunk, preloadsOf } from './chunks';

const page = (name: string) => `/src/pages/${name}-page.tsx`;
const others = [...'abcdefghijkl'].map(page);

/** Who imports whom: `imported: importers`. */
const IMPORTERS: Readonly<Record<string, readonly string[]>> = {
  '/src/app/main.tsx': [],
  '/src/app/shell/shell.tsx': ['/src/app/main.tsx'],
  '/node_modules/react/index.js': ['/src/app/shell/shell.tsx', page('a')],
  '/src/shared/ui/everywhere.tsx': others,
  '/src/shared/ui/starts-and-figures.tsx': [page('catalogue'), page('regions')],
  '/src/shared/list/use-list.ts': [page('catalogue'), page('a')],
  '/src/shared/charts/figure.tsx': [page('indicator'), page('a'), page('b')],
  '/src/domain/of-regions.ts': [page('region'), page('a'), page('b')],
  '/src/features/one.tsx': [page('indicator'), page('a')],
  '/src/shared/ui/further.tsx': [page('a'), '/src/shared/ui/circle.tsx'],
  '/src/shared/ui/circle.tsx': [...others.slice(1, 4), '/src/shared/ui/further.tsx'],
  '/src/shared/ui/neighbours.tsx': others.slice(0, 3),
  '/src/features/decree/section.tsx': [page('task'), page('passport')],
  '/src/features/decree/lines.tsx': [page('task'), page('passport'), page('a')],
  '/src/shared/judged/columns.tsx': [page('task'), page('goal'), page('agency')],
  '/src/contracts/parts.ts': [page('a')],
  '/src/features/rows.ts': [page('catalogue'), '/src/features/rows-download.ts'],
  '/src/features/figures.ts': [page('indicator'), '/src/features/rows-download.ts'],
  '/src/shared/downloads/csv.ts': [],
};

/** Each page waits for its address, a download for a press. */
const isLazy = (id: string) => id.startsWith('/src/pages/') || id.endsWith('-download.ts');
const chunkOf = (id: string) =>
  commonChunk()(id, { getModuleInfo: (name) => ({ importers: IMPORTERS[name] ?? [], dynamicImporters: isLazy(name) ? ['anyone'] : [] }) });

test.each([
  ['/node_modules/react/index.js', 'core'],
  ['/src/app/shell/shell.tsx', null],
  ['/src/shared/ui/everywhere.tsx', 'core'],
  ['/src/shared/ui/starts-and-figures.tsx', 'core'],
  ['/src/shared/list/use-list.ts', 'starts'],
  ['/src/shared/charts/figure.tsx', 'figures'],
  ['/src/domain/of-regions.ts', 'figures'],
  ['/src/features/one.tsx', null],
  ['/src/shared/ui/further.tsx', 'further'],
  ['/src/shared/ui/circle.tsx', 'further'],
  ['/src/shared/ui/neighbours.tsx', null],
  ['/src/features/decree/section.tsx', 'decree'],
  ['/src/features/decree/lines.tsx', null],
  ['/src/shared/judged/columns.tsx', 'judged'],
  ['/src/contracts/parts.ts', null],
  ['/src/features/rows.ts', 'starts'],
  ['/src/features/figures.ts', null],
  [page('a'), null],
  ['/src/shared/downloads/csv.ts', null],
])('%s comes in %s', (id, chunk) => {
  expect(chunkOf(id)).toBe(chunk);
});

test('a page names no further files, because its document does; what waits for a press names what else it needs', () => {
  expect(preloadsOf('assets/overview-page-a1b2c3d4.js', ['assets/core-1.js'])).toEqual([]);
  expect(preloadsOf('assets/plan-fact-chart-a1b2c3d4.js', ['assets/core-1.js', 'assets/figures-1.js'])).toEqual(['assets/figures-1.js']);
});
