import type { ResolvedConfig } from 'vite';
import type { Build } from '../../app/offline/kept-documents';
import { classicScript } from '../first-scripts.ts';

/**
 * The worker with the release that it is of in its first line: so it changes with every release, and browsers take the new one. `null`: the
 * worker that removes the one that readers have.
 */
export async function workerScript(config: ResolvedConfig, build: Build | null): Promise<string> {
  const written = build ?? { base: config.base, isLeaving: true };
  return `const NYSANA_BUILD = ${JSON.stringify(written)};\n${await classicScript(config, 'src/app/offline/worker.ts')}`;
}
