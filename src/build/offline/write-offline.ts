import { createHash } from 'node:crypto';
import type { ResolvedConfig } from 'vite';
import { LANGUAGES } from '../../domain/language.ts';
import { MANIFEST_FILE, type Site } from '../document/site.ts';
import { ANSWERS } from '../page-files.ts';
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
  const pages = LANGUAGES.map((language) => ({ file: `offline/${language}.html`, html: offlineDocument(site, language) }));
  for (const { file, html } of pages) write(file, html);
  const own = ['', ...pages.map(({ file }) => file), site.bootScript, site.redirectScript];
  const shell = [...new Set([...own.map((file) => base + file), ...citationFiles(site)])];
  const digest = createHash('sha256')
    .update(pages.map(({ html }) => html).join(''))
    .digest('hex')
    .slice(0, 12);
  write('sw.js', await workerScript(config, { base, ...site.release, shell, digest }));
}

const CITATION = 'src/shared/ui/cite.tsx';

/** The citation and the contract of its data are fetched when it is opened. What was read without a connection can be cited, too, with the day of its data. */
function citationFiles(site: Site): string[] {
  const files = LANGUAGES.flatMap((language) =>
    site.filesOf({
      module: CITATION,
      also: [ANSWERS, 'src/shared/i18n/word-addresses.ts'],
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
