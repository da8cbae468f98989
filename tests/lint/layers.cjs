/**
 * The layer fence (STYLE.md, "Layout"): domain <- contracts <- features <- pages <- app, `shared` beside them.
 * Paths are relative to the working directory, so that the test of the fence can point the same rules at a tree with deliberate breaches.
 * A new folder under src/features is fenced at birth; a new folder under src itself has to be given a layer here first.
 */
const { existsSync, readdirSync } = require('node:fs');
const path = require('node:path');

/** What each layer may import from our own code, besides itself. */
const MAY_IMPORT = {
  domain: [],
  contracts: ['domain'],
  shared: ['domain', 'contracts', 'locales'],
  features: ['domain', 'contracts', 'shared', 'locales'],
  pages: ['domain', 'contracts', 'shared', 'features', 'locales'],
  app: ['domain', 'contracts', 'shared', 'features', 'pages', 'locales', 'mocks'],
  build: ['domain', 'contracts', 'shared', 'features', 'app', 'mocks', 'locales'],
  locales: [],
};

const TEST = '\\.test\\.tsx?$';
const folder = (layer) => (layer === 'mocks' ? '^mocks/' : `^src/${layer}/`);
const foldersIn = (dir) =>
  existsSync(dir)
    ? readdirSync(dir, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
    : [];

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const layerRules = Object.entries(MAY_IMPORT).map(([layer, allowed]) =>
  rule(
    `layer-${layer}`,
    `src/${layer} may import only ${['itself', ...allowed].join(', ')}`,
    { path: folder(layer), pathNot: TEST },
    { path: '^(src|mocks|tests)/', pathNot: [layer, ...allowed].map(folder) },
  ),
);

/** A test beside the code may start the mock backend and the whole application, and otherwise keeps to its layer. */
const testRules = Object.entries(MAY_IMPORT).map(([layer, allowed]) =>
  rule(
    `layer-${layer}-tests`,
    `tests of src/${layer} may import what it may, the application and the mocks`,
    { path: `${folder(layer)}.*${TEST}` },
    { path: '^(src|mocks)/', pathNot: [layer, ...allowed, 'app', 'mocks'].map(folder) },
  ),
);

const featureRules = foldersIn('src/features').map((feature) =>
  rule(
    `feature-${feature}-is-separate`,
    'a feature never imports another feature; what two features need lives in shared',
    { path: `^src/features/${feature}/` },
    { path: '^src/features/', pathNot: `^src/features/${feature}/` },
  ),
);

const known = Object.keys(MAY_IMPORT).map(folder);
const placeRules = [
  rule('known-folder', 'every file of src lies in a layer', { path: '^src/', pathNot: [...known, '^src/[^/]+\\.d\\.ts$'] }, {}),
  rule('known-folder-target', 'every file of src lies in a layer', {}, { path: '^src/', pathNot: [...known, '^src/[^/]+\\.d\\.ts$'] }),
];

const packageRules = [
  rule(
    'build-stays-at-home',
    'what runs in Node at build time never reaches the browser',
    { path: '^(src|mocks)/', pathNot: '^src/build/' },
    { path: '^src/build/' },
  ),
  rule(
    'domain-is-pure',
    'the domain is plain TypeScript: no package, no Node module',
    { path: '^src/domain/', pathNot: TEST },
    { dependencyTypes: ['npm', 'npm-dev', 'core'] },
  ),
  rule(
    'contracts-only-valibot',
    'a contract needs the domain and valibot',
    { path: '^src/contracts/', pathNot: TEST },
    { path: 'node_modules/', pathNot: 'node_modules/valibot/' },
  ),
  rule(
    'recharts-in-its-place',
    'recharts is 110 kB: only the lazy chart module and the drawing at build time may import it',
    { path: '^(src|mocks)/', pathNot: '^src/(shared/charts/|build/prerender/prerender-charts)' },
    { path: 'node_modules/recharts/' },
  ),
];

module.exports = {
  forbidden: [
    ...layerRules,
    ...testRules,
    ...featureRules,
    ...placeRules,
    ...packageRules,
    rule(
      'mocks-know-only-the-contract',
      'the pretend server uses domain and contracts',
      { path: '^mocks/' },
      { path: '^(src|tests)/', pathNot: [folder('domain'), folder('contracts')] },
    ),
    rule('tests-are-not-imported', 'nothing imports a test', { path: '^(src|mocks)/' }, { path: `(^tests/|${TEST})` }),
    rule('no-circular', 'no import cycles, not even of types', { path: '^(src|mocks)/' }, { circular: true }),
    rule(
      'no-orphans',
      'a module that imports nothing and is imported by nothing',
      { orphan: true, path: '^(src|mocks)/', pathNot: ['\\.d\\.ts$', TEST] },
      {},
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.(css|svg)(\\?|$)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: path.resolve('tsconfig.json') },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
};
