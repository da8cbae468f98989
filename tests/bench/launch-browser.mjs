import { chromium } from 'playwright';
import { createServer } from 'vite';

/** The browser of the tests; its finder is TypeScript, which Vite reads for us. */
export async function launchBrowser() {
  const vite = await createServer({
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, ws: false },
  });
  const { chromiumArgs, chromiumPath } = await vite.ssrLoadModule('/src/build/commands/chromium.ts');
  const executablePath = await chromiumPath();
  await vite.close();
  return chromium.launch({ ...(executablePath && { executablePath }), args: chromiumArgs });
}
