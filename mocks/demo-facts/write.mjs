/** Writes mocks/data/facts-demo.csv. Vite loads the generator, because it is TypeScript and imports JSON and CSV as the site does. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const { module } = await runnerImport(path.join(root, 'mocks/demo-facts/generate.ts'), {
  root,
  configFile: false,
  resolve: { alias: { '@': path.join(root, 'src'), '@mocks': path.join(root, 'mocks') } },
});
const text = module.formatDemoFacts();
writeFileSync(path.join(root, 'mocks/data/facts-demo.csv'), text);
console.log(`facts-demo.csv: ${text.trimEnd().split('\n').length - 1} rows`);
