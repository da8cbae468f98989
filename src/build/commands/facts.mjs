/** `npm run facts -- check`: see facts.ts. Vite loads it, because it is TypeScript and imports JSON and CSV as the site does. */
import { runnerImport } from 'vite';

const { module } = await runnerImport('./src/build/commands/run-module.ts', { configFile: false, logLevel: 'error' });
const { runFacts } = await module.runModule('src/build/commands/facts.ts');
process.exitCode = await runFacts(process.argv.slice(2), module.loadKnowledge).catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  return 2;
});
