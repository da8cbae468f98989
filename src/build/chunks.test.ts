import { expect, test } from 'vitest';
import { commonChunk, preloadsOf, scriptName } from './chunks';

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
  '/src/shared/ui/small-figure.ts': [page('indicator'), '/src/features/rows-download.ts'],
  '/src/shared/ui/small-further.ts': [page('a'), page('b')],
  '/src/features/briefing/sentences.ts': [page('briefing'), page('present')],
};

/** Each page waits for its address, a download for a press. */
const isLazy = (id: string) => id.startsWith('/src/pages/') || id.endsWith('-download.ts');
const SMALL = '/src/shared/ui/small';
const chunkOf = (id: string) =>
  commonChunk()(id, {
    getModuleInfo: (name) => ({
      importers: IMPORTERS[name] ?? [],
      dynamicImporters: isLazy(name) ? ['anyone'] : [],
      code: 'x'.repeat(name.startsWith(SMALL) ? 500 : 5_000),
    }),
  });

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
  ['/src/shared/ui/small-figure.ts', 'figures'],
  ['/src/shared/ui/small-further.ts', null],
  ['/src/features/briefing/sentences.ts', 'briefing'],
])('%s comes in %s', (id, chunk) => {
  expect(chunkOf(id)).toBe(chunk);
});

test('a page names no further files, because its document does; what waits for a press names what else it needs', () => {
  const fileOf = (name: string, facadeModuleId: string | null = null) =>
    scriptName({ name, facadeModuleId }).replace('[name]-[hash]', `${name}-1`);
  const needs = [fileOf('core'), fileOf('figures')];
  expect(preloadsOf(fileOf('overview-page', page('overview')), needs)).toEqual([]);
  expect(preloadsOf(fileOf('page-title', '/src/shared/ui/page-title.tsx'), needs)).toEqual([fileOf('figures')]);
});
