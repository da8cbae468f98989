import path from 'node:path';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { preloadsOf, scriptName, sharedChunks } from './src/build/chunks.ts';
import { classNameOf } from './src/build/class-name.ts';
import { chromiumArgs, chromiumPath } from './src/build/commands/chromium.ts';
import { mswWorker } from './src/build/msw-worker.ts';
import { pageNotFound } from './src/build/page-not-found.ts';
import { staticSite } from './src/build/static-site.ts';
import { styleSheets } from './src/build/style-sheets.ts';

const alias = { '@': path.resolve('src'), '@mocks': path.resolve('mocks') };
const executablePath = process.env['VITEST'] ? await chromiumPath() : undefined;

export default defineConfig(({ command, isPreview }) => ({
  base: process.env['BASE_PATH'] ?? '/',
  // development answers every address with index.html; the built site is made of real files
  appType: isPreview ? 'mpa' : 'spa',
  resolve: { alias },
  css: { modules: command === 'build' ? { generateScopedName: classNameOf } : {}, postcss: { plugins: [styleSheets()] } },
  plugins: [react(), mswWorker(), pageNotFound(), staticSite()],
  preview: { port: Number(process.env['PORT'] ?? 4173), strictPort: true },
  build: {
    target: 'baseline-widely-available',
    manifest: true,
    modulePreload: { polyfill: false, resolveDependencies: preloadsOf },
    // texts are fetched when a page needs them, never carried inside a script
    assetsInlineLimit: (file) => (file.endsWith('.json') ? false : undefined),
    rolldownOptions: { output: { chunkFileNames: scriptName, codeSplitting: { groups: sharedChunks() } } },
  },
  environments: {
    ssr: {
      build: {
        outDir: 'node_modules/.cache/prerender',
        emptyOutDir: true,
        copyPublicDir: false,
        rolldownOptions: { input: { 'entry-prerender': 'src/build/prerender/entry-prerender.tsx' } },
      },
    },
  },
  builder: {},
  test: {
    // a test and what prepares it say whether something comes, not how soon: that is measured by the benches
    testTimeout: 30_000,
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          // they share no page: what each file imports is read once
          isolate: false,
          include: ['src/**/*.test.ts', 'mocks/**/*.test.ts', 'tests/{contracts,locales,layers}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: { name: 'component', environment: 'happy-dom', include: ['src/**/*.test.tsx'], setupFiles: ['tests/component-setup.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { ...(executablePath && { executablePath }), args: chromiumArgs } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
}));
