import { expect, test } from 'vitest';
import { commonChunk } from './chunks';

/** Who imports whom: `imported: importers`. */
const IMPORTERS: Readonly<Record<string, readonly string[]>> = {
  '/src/app/main.tsx': [],
  '/src/app/shell/shell.tsx': ['/src/app/main.tsx'],
  '/node_modules/react/index.js': ['/src/app/shell/shell.tsx', '/src/pages/a-page.tsx'],
  '/src/shared/ui/badge.tsx': ['/src/pages/a-page.tsx', '/src/pages/b-page.tsx', '/src/pages/d-page.tsx', '/src/features/list.tsx'],
  '/src/features/list.tsx': ['/src/pages/c-page.tsx', '/src/shared/ui/badge.tsx'],
  '/src/contracts/parts.ts': ['/src/pages/a-page.tsx'],
  '/src/shared/downloads/csv.ts': [],
  '/src/pages/a-page.tsx': [],
};
const chunkOf = (id: string) => commonChunk()(id, { getModuleInfo: (name) => ({ importers: IMPORTERS[name] ?? [] }) });

test.each([
  ['/node_modules/react/index.js', 'core'],
  ['/src/app/shell/shell.tsx', null],
  ['/src/shared/ui/badge.tsx', 'parts'],
  ['/src/features/list.tsx', 'parts'],
  ['/src/contracts/parts.ts', 'parts'],
  ['/src/pages/a-page.tsx', null],
  ['/src/shared/downloads/csv.ts', null],
])('%s comes in %s', (id, chunk) => {
  expect(chunkOf(id)).toBe(chunk);
});
