import { createHash } from 'node:crypto';
import type { ResolvedConfig } from 'vite';
import { MANIFEST_FILE, type Site } from '../document/site.ts';
import { webManifest } from './manifest.ts';
import { offlineDocument } from './offline-document.ts';
import { workerScript } from './worker-script.ts';

/** `OFFLINE=off` makes a release that keeps nothing on readers' devices, and whose worker removes the one that they have. */
export const keepsPages = (): boolean => process.env['OFFLINE'] !== 'off';

/** Writes what makes the site installable and readable without a connection. `write` takes paths below the output folder. */
export async function writeOffline(
  site: Site,
  { config, write }: { readonly config: ResolvedConfig; readonly write: (file: string, body: string) => void },
): Promise<void> {
  const { base } = site;
  write(MANIFEST_FILE, webManifest(base));
  if (!site.keepsPages) {
    write('sw.js', await workerScript(config, null));
    return;
  }
  const pages = (['kk', 'ru'] as const).map((language) => `offline/${language}.html`);
  const documents = { kk: offlineDocument(site, 'kk'), ru: offlineDocument(site, 'ru') };
  write('offline/kk.html', documents.kk);
  write('offline/ru.html', documents.ru);
  const shell = [...new Set([...['', ...pages, site.bootScript, site.redirectScript].map((file) => base + file), ...citationFiles(site)])];
  const digest = createHash('sha256').update(documents.kk).update(documents.ru).digest('hex').slice(0, 12);
  write('sw.js', await workerScript(config, { base, ...site.release, shell, digest }));
}

const CITATION = 'src/shared/ui/cite.tsx';

/** The citation and the contract of its data are fetched when it is opened. What was read without a connection can be cited, too, with the day of its data. */
function citationFiles(site: Site): string[] {
  const files = (['kk', 'ru'] as const).flatMap((language) =>
    site.filesOf({
      module: CITATION,
      also: ['src/shared/api/answers.ts', 'src/shared/i18n/word-addresses.ts'],
      words: ['cite'],
      language,
      asked: [],
    }),
  );
  const inPage = site.stylesOf(null).files;
  const styles = site.stylesOf(CITATION).files.filter((file) => !inPage.includes(file));
  const answers = site.apiOrigin === null ? ['api/v1/programme.json', 'api/v1/releases.json'] : [];
  return [...files, ...[...styles, ...answers].map((file) => site.base + file)];
}
