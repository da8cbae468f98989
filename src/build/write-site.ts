import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Manifest, ResolvedConfig } from 'vite';
import type { Release } from '../app/offline/kept-documents.ts';
import { LANGUAGES } from '../domain/language.ts';
import { pageDocument } from './document/page-document.ts';
import { rootDocument } from './document/root-document.ts';
import { inLanguage, type Site } from './document/site.ts';
import { feedFile, writeFeed } from './feeds.ts';
import { classicScript, writeFirstScript } from './first-scripts.ts';
import { iconPictures } from './offline/icons.ts';
import { keepsPages, writeOffline } from './offline/write-offline.ts';
import { ANSWERS, largestFirst, pageFiles, scriptOf } from './page-files.ts';
import { MANIFEST, pageStyles, readSheets } from './page-styles.ts';
import type { Preview } from './prerender/previews/list-previews';
import { PREVIEW_FOLDER, writePictures } from './previews.ts';

/** What was built to draw the pages. */
export type BuiltSite = typeof import('./prerender/entry-prerender');

interface Build {
  readonly config: ResolvedConfig;
  /** Where the client's files are already, and all others go. */
  readonly outDir: string;
}

/** Everything beside the client's own files: the API, pictures, pages in both languages, feeds, and what is there without a connection. */
export async function writeSite(built: BuiltSite, build: Build): Promise<void> {
  const { config, outDir } = build;
  const write = (file: string, body: string | Uint8Array) => {
    const target = path.join(outDir, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, body);
  };
  const files = process.env['VITE_API_BASE_URL'] ? [] : await built.listSnapshot();
  for (const file of files) write(file.path, file.body);
  config.logger.info(`wrote ${files.length} files of the API`);
  const release = releaseOf(outDir, files);
  write('release.json', JSON.stringify(release));

  const previews = { kk: await built.listPreviews('kk'), ru: await built.listPreviews('ru') };
  const pictures = [...previews.kk, ...previews.ru, ...iconPictures(readFileSync('public/icon.svg', 'utf8'))];
  const made = await writePictures(pictures, { write, cache: path.resolve('node_modules/.cache/nysana-previews') });
  config.logger.info(`wrote ${pictures.length} pictures for messengers and as icons, ${made} of them new`);

  const site = await siteOf(build, {
    release,
    releaseDay: { kk: await built.releaseDay('kk'), ru: await built.releaseDay('ru') },
    previewOf: (language, page) => previewOf(previews[language], page),
  });
  const pages = await built.listPages();
  for (const page of pages) {
    for (const language of LANGUAGES) {
      const rendered = await built.renderPage(language, page);
      if (rendered.isMissing) throw new Error(`${inLanguage(page, language)} rendered the not-found page`);
      write(`${inLanguage(page, language)}index.html`, pageDocument(site, rendered, page));
    }
  }
  for (const language of LANGUAGES) write(feedFile(language), writeFeed(await built.releaseFeed(language), language, site));
  write('404.html', pageDocument(site, await built.renderPage('kk', '{l}/unknown/address/'), '{l}/'));
  write('index.html', rootDocument(site));
  await writeOffline(site, { config, write });
  rmSync(path.join(outDir, path.dirname(MANIFEST)), { recursive: true });
  config.logger.info(`prerendered ${pages.length} addresses in 2 languages`);
}

/** What all documents of this build have in common. */
async function siteOf({ config, outDir }: Build, published: Pick<Site, 'release' | 'releaseDay' | 'previewOf'>): Promise<Site> {
  const { base } = config;
  const apiBase = process.env['VITE_API_BASE_URL'];
  const manifest = JSON.parse(readFileSync(path.join(outDir, MANIFEST), 'utf8')) as Manifest;
  return {
    ...published,
    base,
    origin: (process.env['SITE_ORIGIN'] ?? '').replace(/\/$/, ''),
    apiOrigin: apiBase ? new URL(apiBase).origin : null,
    stylesOf: pageStyles(outDir, manifest, readSheets(outDir)),
    filesOf: (page) => largestFirst(pageFiles(manifest, base, page), (file) => sizeOf(path.join(outDir, file.slice(base.length)))),
    template: readFileSync(path.join(outDir, 'index.html'), 'utf8'),
    bootScript: await writeFirstScript(config, outDir, 'boot', 'src/app/life/boot.ts'),
    answersScript: scriptOf(manifest, base, ANSWERS),
    veilScript: await classicScript(config, 'src/app/life/veil-first.ts'),
    keepsPages: keepsPages(),
    redirectScript: await writeFirstScript(config, outDir, 'root-redirect', 'src/app/life/root-redirect.ts'),
  };
}

/** Facts are told from code by what changed: a release of facts alone keeps every name under `assets/`, so that open tabs go on working. */
function releaseOf(outDir: string, api: readonly { readonly path: string; readonly body: string }[]): Release {
  const digest = (parts: readonly string[]) => createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 12);
  return { code: digest(readdirSync(path.join(outDir, 'assets')).sort()), facts: digest(api.map((file) => file.body)) };
}

/** Bytes; what is not here comes from elsewhere, and takes longest. */
const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? Number.POSITIVE_INFINITY;

/** A page's own picture, else the one of the whole site. */
function previewOf(previews: readonly Preview[], page: string): ReturnType<Site['previewOf']> {
  const preview = previews.find((candidate) => candidate.page === page) ?? previews.find((candidate) => candidate.page === null);
  if (!preview) throw new Error('the site has no picture of its own');
  return { file: `${PREVIEW_FOLDER}/${preview.name}.png`, alt: preview.alt };
}
