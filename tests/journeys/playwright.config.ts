import { createServer } from 'node:net';
import { defineConfig } from '@playwright/test';
import { chromiumArgs, chromiumPath } from '../../src/build/commands/chromium.ts';

/** A port that nobody uses: two runs on one machine do not meet. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
}

// the workers read this file again and inherit the environment: the port is chosen once
process.env['JOURNEYS_PORT'] ??= String(await freePort());
/** The built site; another folder than dist is for trying out the journeys themselves. */
const site = process.env['JOURNEYS_DIST'] ?? 'dist';
const baseURL = process.env['JOURNEYS_BASE_URL'] ?? `http://127.0.0.1:${process.env['JOURNEYS_PORT']}`;
const executablePath = await chromiumPath();

export default defineConfig({
  testDir: '.',
  testMatch: '*.journey.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'line',
  outputDir: '../../node_modules/.cache/playwright',
  use: {
    baseURL,
    viewport: { width: 1440, height: 900 },
    // a worker would answer before `page.route` sees a request, and would keep pages of one step for the next; offline.journey.ts allows it
    serviceWorkers: 'block',
    launchOptions: { ...(executablePath && { executablePath }), args: chromiumArgs },
  },
  ...(!process.env['JOURNEYS_BASE_URL'] && {
    webServer: {
      command: `node node_modules/vite/bin/vite.js preview --outDir ${site} --host 127.0.0.1 --port ${process.env['JOURNEYS_PORT']} --strictPort`,
      url: `${baseURL}/kk/`,
      cwd: '../..',
      stdout: 'ignore' as const,
    },
  }),
});
