import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cruiseLayers } from '../lint/layers.mjs';

/** A small tree that keeps every rule: each breach below is one file more. */
const SOUND = {
  'tsconfig.json': JSON.stringify({
    compilerOptions: { module: 'ESNext', moduleResolution: 'bundler', paths: { '@/*': ['./src/*'], '@mocks/*': ['./mocks/*'] } },
  }),
  'package.json': JSON.stringify({ name: 'tree', dependencies: { react: '1.0.0', recharts: '1.0.0', valibot: '1.0.0' } }),
  'node_modules/react/package.json': JSON.stringify({ name: 'react', version: '1.0.0', main: 'index.js' }),
  'node_modules/react/index.js': 'export const react = 1;',
  'node_modules/recharts/package.json': JSON.stringify({ name: 'recharts', version: '1.0.0', main: 'index.js' }),
  'node_modules/recharts/index.js': 'export const recharts = 1;',
  'src/domain/verdict.ts': 'export const verdict = 1;',
  'src/contracts/answer.ts': "import { verdict } from '@/domain/verdict';\nexport const answer = verdict;",
  'src/shared/ui/button.ts': "import { verdict } from '@/domain/verdict';\nexport const button = verdict;",
  'src/shared/charts/chart.ts': "import { recharts } from 'recharts';\nexport const chart = recharts;",
  'src/features/alpha/card.ts': "import { button } from '@/shared/ui/button';\nexport const card = button;",
  'src/features/beta/list.ts': "import { answer } from '@/contracts/answer';\nexport const list = answer;",
  'src/features/beta/list.test.ts':
    "import { start } from '@mocks/start';\nimport { list } from './list';\nexport const tried = [start, list];",
  'src/pages/overview.ts':
    "import { card } from '@/features/alpha/card';\nimport { list } from '@/features/beta/list';\nexport const overview = [card, list];",
  'src/app/main.ts':
    "import { start } from '@mocks/start';\nimport { overview } from '@/pages/overview';\nexport const main = [start, overview];",
  'src/build/prerender/entry-prerender.ts':
    "import { main } from '@/app/main';\nimport { document } from '../document';\nexport const render = [main, document];",
  'src/build/document.ts': 'export const document = 1;',
  'mocks/start.ts': "import { answer } from '@/contracts/answer';\nexport const start = answer;",
};

/** rule that has to speak -> the file that breaks it -> what it imports */
const BREACHES: [rule: string, file: string, imports: string][] = [
  ['layer-domain', 'src/domain/breach-contracts.ts', '@/contracts/answer'],
  ['domain-is-pure', 'src/domain/breach-react.ts', 'react'],
  ['domain-is-pure', 'src/domain/breach-node.ts', 'node:fs'],
  ['layer-contracts', 'src/contracts/breach-shared.ts', '@/shared/ui/button'],
  ['contracts-only-valibot', 'src/contracts/breach-react.ts', 'react'],
  ['layer-shared', 'src/shared/breach-feature.ts', '@/features/alpha/card'],
  ['layer-shared', 'src/shared/breach-mocks.ts', '@mocks/start'],
  ['layer-features', 'src/features/alpha/breach-page.ts', '@/pages/overview'],
  ['layer-features', 'src/features/alpha/breach-mocks.ts', '@mocks/start'],
  ['feature-alpha-is-separate', 'src/features/alpha/breach-beta.ts', '@/features/beta/list'],
  ['feature-beta-is-separate', 'src/features/beta/breach-alpha.test.ts', '@/features/alpha/card'],
  ['layer-pages', 'src/pages/breach-app.ts', '@/app/main'],
  ['layer-features-tests', 'src/features/alpha/breach-page.test.ts', '@/pages/overview'],
  ['mocks-know-only-the-contract', 'mocks/breach-shared.ts', '@/shared/ui/button'],
  ['recharts-in-its-place', 'src/features/alpha/breach-recharts.ts', 'recharts'],
  ['build-stays-at-home', 'src/app/breach-build.ts', '@/build/document'],
  ['tests-are-not-imported', 'src/app/breach-test.ts', '@/features/beta/list.test'],
  ['known-folder', 'src/helpers/breach.ts', '@/domain/verdict'],
  ['known-folder-target', 'src/app/breach-folder.ts', '@/helpers/breach'],
];

/** Breaches that are not an import of one file from another layer. */
const CIRCLE_AND_ORPHAN = {
  'src/shared/circle-there.ts': "import { back } from './circle-back';\nexport const there = () => back;",
  'src/shared/circle-back.ts': "import { there } from './circle-there';\nexport const back = () => there;",
  'src/shared/orphan.ts': 'export const orphan = 1;',
};

const folders: string[] = [];

function plant(files: Record<string, string>): string {
  const root = mkdtempSync(path.join(tmpdir(), 'layers-'));
  folders.push(root);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
  return root;
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

test('a tree that keeps the rules passes, and every module of it is read', async () => {
  const { breaches, cruised, unseen, knots } = await cruiseLayers(plant(SOUND));
  expect([breaches, knots]).toEqual([[], []]);
  expect(unseen).toEqual([]);
  expect(cruised).toBe(Object.keys(SOUND).filter((file) => /^(src|mocks)\//.test(file)).length);
});

test('a module that the fence cannot read is named', async () => {
  const { unseen } = await cruiseLayers(plant({ ...SOUND, 'src/shared/node_modules/hidden.ts': 'export const hidden = 1;' }));
  expect(unseen).toEqual(['src/shared/node_modules/hidden.ts']);
});

test('folders side by side that need each other are named, be there a third between them; tests and a folder within another are not', async () => {
  const knot = {
    'src/shared/ui/bell.ts': "import { ring } from '../sound/ring';\nexport const bell = ring;",
    'src/shared/sound/ring.ts': "import { chart } from '../charts/chart';\nexport const ring = chart;",
    'src/shared/charts/axis.ts': "import { button } from '../ui/button';\nexport const axis = button;",
    'src/shared/state/store.ts': 'export const store = 1;',
    'src/shared/ui/store.ts': "import { store } from '../state/store';\nexport const kept = store;",
    'src/shared/state/store.test.ts': "import { button } from '../ui/button';\nexport const tried = button;",
    'src/features/beta/part/row.ts': "import { list } from '../list';\nexport const row = list;",
    'src/features/beta/all.ts': "import { row } from './part/row';\nexport const all = row;",
  };
  const { knots } = await cruiseLayers(plant({ ...SOUND, ...knot }));
  expect(knots.map((line) => line.split(':')[0]).toSorted()).toEqual([
    'src/shared/charts <-> src/shared/ui',
    'src/shared/sound <-> src/shared/charts',
    'src/shared/ui <-> src/shared/sound',
  ]);
});

describe('every kind of breach is reported', () => {
  let reported: string[] = [];

  beforeAll(async () => {
    const planted = BREACHES.map(([, file, imports]) => [file, `import * as other from '${imports}';\nexport const breach = other;`]);
    const { breaches } = await cruiseLayers(plant({ ...SOUND, ...CIRCLE_AND_ORPHAN, ...Object.fromEntries(planted) }));
    reported = breaches.map(({ rule, from }) => `${rule}: ${from}`);
  });

  test.each(BREACHES)('%s speaks of %s', (rule, file) => {
    expect(reported).toContain(`${rule}: ${file}`);
  });

  test('no-orphans speaks of a module without any tie', () => {
    expect(reported).toContain('no-orphans: src/shared/orphan.ts');
  });

  test('no-circular speaks of a circle, once', () => {
    expect(reported.filter((line) => line.startsWith('no-circular: src/shared/circle-'))).toHaveLength(1);
  });

  test('files that keep the rules are left alone', () => {
    const sound = Object.keys(SOUND);
    expect(reported.filter((line) => sound.some((file) => line.endsWith(`: ${file}`)))).toEqual([]);
  });
});
