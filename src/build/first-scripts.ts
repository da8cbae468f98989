import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, type ResolvedConfig } from 'vite';

/** Builds a small classic script: no module, no imports, no wait. Returns its code. */
export async function classicScript(config: ResolvedConfig, entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    base: config.base,
    resolve: { alias: config.resolve.alias },
    build: { write: false, copyPublicDir: false, target: 'es2022', lib: { entry: path.resolve(entry), formats: ['iife'], name: 'nysana' } },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const chunk = outputs.flatMap((bundle) => ('output' in bundle ? bundle.output : [])).find((output) => output.type === 'chunk');
  if (!chunk) throw new Error(`${entry} gave no script`);
  return chunk.code.trim();
}

/**
 * Builds one of the small classic scripts that run before the application and writes it under a name that changes with its content.
 *
 * Returns the file's path below the output folder, e.g. `assets/boot-1a2b3c4d.js`.
 */
export async function writeFirstScript(config: ResolvedConfig, outDir: string, name: string, entry: string): Promise<string> {
  const code = await classicScript(config, entry);
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 8);
  const file = `assets/${name}-${hash}.js`;
  mkdirSync(path.join(outDir, 'assets'), { recursive: true });
  writeFileSync(path.join(outDir, file), code);
  return file;
}
