import { createHash } from 'node:crypto';
import type { Early } from '../app/life/ask-early.ts';
import type { Release } from '../app/offline/kept-documents.ts';
import kkCite from '../locales/kk/cite.json' with { type: 'json' };
import kk from '../locales/kk/common.json' with { type: 'json' };
import kkLife from '../locales/kk/life.json' with { type: 'json' };
import ruCite from '../locales/ru/cite.json' with { type: 'json' };
import ru from '../locales/ru/common.json' with { type: 'json' };
import ruLife from '../locales/ru/life.json' with { type: 'json' };
import { feedFile } from './feeds.ts';
import { MANIFEST_FILE } from './offline/manifest.ts';
import type { PageNeeds } from './page-files.ts';
import type { PageStyles } from './page-styles.ts';
import { asksIn, veilStyles } from './veil-styles.ts';

/** The finished HTML files: the template that Vite made, filled with a rendered page. */

type Language = 'kk' | 'ru';

export interface RenderedPage extends PageNeeds {
  readonly language: Language;
  /** As the tab shows it, with the name of the site. */
  readonly title: string;
  /** The title alone: a messenger names the site beside it. */
  readonly name: string;
  readonly description: string;
  readonly html: string;
  /** Serialized query cache; safe inside a script element. */
  readonly data: string;
  /** What a query asks for at once, by the parameter. */
  readonly early: Readonly<Record<string, Early>>;
  readonly isMissing?: boolean;
  /** A part of another page, to stand in a frame on foreign sites: that page is the one to be found and cited, `{l}` for the language. */
  readonly partOf?: string;
}

export interface Site {
  /** Path below the host, with slashes at both ends. */
  readonly base: string;
  /** Scheme and host without a slash at the end; empty when the build does not know it. */
  readonly origin: string;
  /** Origin of a real backend, if the build points at one. */
  readonly apiOrigin: string | null;
  readonly template: string;
  /** The styles of a page's file: the frame's and its own. */
  readonly stylesOf: (module: string | null) => PageStyles;
  /** Addresses of all that a page needs to come alive. */
  readonly filesOf: (page: PageNeeds) => readonly string[];
  readonly bootScript: string;
  /** The address of the script that checks answers, which a page that carries its data does without. */
  readonly answersScript: string;
  /** The day of the release's data, in words: as an attribute in Kazakh. */
  readonly releaseDay: Readonly<Record<Language, string>>;
  /** Pages are kept for the time without a connection. */
  readonly keepsPages: boolean;
  /** The script that stands in pages whose parts depend on the query (src/app/life/veil-first.ts). */
  readonly veilScript: string;
  /** What `release.json` says of this build. */
  readonly release: Release;
  readonly redirectScript: string;
  /** The picture of a page (`{l}` for the language) for messengers: its file below the base, and what it shows. */
  readonly previewOf: (language: Language, page: string) => { readonly file: string; readonly alt: string };
}

/** Where the language stands in an address; `{l}/indicators/`, `embed/{l}/indicators/t1-1/`. */
export const inLanguage = (page: string, language: Language): string => page.replace('{l}', language);

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const hashOf = (content: string) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;

/**
 * No eval, nothing from elsewhere; one inline style sheet and at most one inline script, by their hashes; style attributes are those of the
 * prerendered charts.
 */
function contentSecurityPolicy(site: Site, styles: string, script: string): string {
  return [
    "default-src 'self'",
    `script-src 'self'${script === '' ? '' : ` ${hashOf(script)}`}`,
    `style-src 'self' ${hashOf(styles)}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    `connect-src 'self'${site.apiOrigin ? ` ${site.apiOrigin}` : ''}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

export const policyTag = (site: Site, styles: string, script = '') =>
  `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(site, styles, script)}" />`;

/** `page` is the address below the base with `{l}` for the language, e.g. `{l}/indicators/t1-1/`. */
export function pageDocument(site: Site, page: RenderedPage, path: string): string {
  const application = /<script type="module"[^>]*src="([^"]+)"[^>]*><\/script>/.exec(site.template);
  if (!application?.[1]) throw new Error('the template names no application script');
  const asks = asksIn(page.html);
  const { sheet, files } = site.stylesOf(page.module);
  const styles = sheet + veilStyles(asks);
  const script = asks.length > 0 ? site.veilScript : '';
  const head = [
    `<title>${escapeHtml(page.title)}</title>`,
    `<meta name="description" content="${escapeHtml(page.description)}" />`,
    ...(page.isMissing ? ['<meta name="robots" content="noindex" />'] : [...linkTags(site, page, path), ...previewTags(site, page, path)]),
    // neither styles nor script make the first paint wait for a second answer; the script, cached, comes before it
    `<style>${styles}</style>`,
    // the application takes these for loaded, because their rules are here already; a browser does not fetch what is disabled
    ...files.map((file) => `<link rel="stylesheet" href="${site.base}${file}" disabled />`),
    ...(script === '' ? [] : [`<script data-asks="${asks.join(' ')}">${script}</script>`]),
    bootTag(site, page, application[1]),
    ...preloads(site, page),
  ].join('\n    ');
  return site.template
    .replace(application[0], '')
    .replace(/\s*<link rel="(modulepreload|stylesheet)"[^>]*>/g, '')
    .replace(/<html lang="\w+">/, `<html lang="${page.language}">`)
    .replace('<meta charset="utf-8" />', () => `<meta charset="utf-8" />\n    ${policyTag(site, styles, script)}`)
    .replace(/<title>.*<\/title>/, () => head)
    .replace(
      '<div id="root"></div>',
      () => `<div id="root">${page.html}</div>${quietLine(site, page)}${scriptNote(page)}${addressNote(site, page, path)}${pageData(page)}`,
    );
}

/** The page that its feed tells of. */
const UPDATES = '{l}/updates/';

const addressIn = (site: Site, page: string, language: Language) => `${site.origin}${site.base}${inLanguage(page, language)}`;

/** A part in a frame leads its links out of the frame, and leaves being found to its page. */
function linkTags(site: Site, { language, partOf }: RenderedPage, path: string): string[] {
  const canonical = `<link rel="canonical" href="${addressIn(site, partOf ?? path, language)}" />`;
  if (partOf !== undefined) return ['<meta name="robots" content="noindex" />', canonical, '<base target="_blank" />'];
  return [
    `<link rel="manifest" href="${site.base}${MANIFEST_FILE}" />`,
    canonical,
    `<link rel="alternate" hreflang="kk" href="${addressIn(site, path, 'kk')}" />`,
    `<link rel="alternate" hreflang="ru" href="${addressIn(site, path, 'ru')}" />`,
    `<link rel="alternate" hreflang="x-default" href="${addressIn(site, path, 'kk')}" />`,
    ...(path === UPDATES ? [`<link rel="alternate" type="application/atom+xml" href="${site.base}${feedFile(language)}" />`] : []),
  ];
}

const LOCALES: Readonly<Record<Language, string>> = { kk: 'kk_KZ', ru: 'ru_RU' };

/**
 * What a messenger shows of a link. The protocol wants whole addresses, which only a build with an origin knows: without one the page's own
 * address is left out, and the picture's starts at the root, which some messengers do resolve.
 */
function previewTags(site: Site, page: RenderedPage, path: string): string[] {
  const { language } = page;
  const shown = page.partOf ?? path;
  const { file, alt } = site.previewOf(language, shown);
  const texts = language === 'kk' ? kk : ru;
  const properties: [string, string][] = [
    ['og:site_name', texts['site.name']],
    ['og:type', shown === '{l}/' ? 'website' : 'article'],
    ['og:title', page.name],
    ['og:description', page.description],
    ['og:locale', LOCALES[language]],
    ['og:locale:alternate', LOCALES[language === 'kk' ? 'ru' : 'kk']],
    ...(site.origin ? [['og:url', addressIn(site, shown, language)] satisfies [string, string]] : []),
    ['og:image', `${site.origin}${site.base}${file}`],
    ['og:image:type', 'image/png'],
    ['og:image:width', '1200'],
    ['og:image:height', '630'],
    ['og:image:alt', alt],
  ];
  return [
    ...properties.map(([property, content]) => `<meta property="${property}" content="${escapeHtml(content)}" />`),
    '<meta name="twitter:card" content="summary_large_image" />',
  ];
}

/** In a frame the host page names the theme: what would flash in the wrong one waits for this one small file. */
function bootTag(site: Site, page: RenderedPage, application: string): string {
  const { partOf, isMissing } = page;
  // small, and the first to hear the reader: before the files that follow
  const kind = partOf === undefined ? 'async fetchpriority="high"' : 'data-framed';
  const { code, facts } = site.release;
  const data = [
    `data-application="${application}" data-base="${site.base}" data-code="${code}" data-facts="${facts}"`,
    ...(isMissing ? ['data-missing'] : []),
    ...(site.keepsPages && partOf === undefined ? ['data-worker'] : []),
    ...(Object.keys(page.early).length > 0
      ? [`data-checks="${site.answersScript}" data-early="${escapeHtml(JSON.stringify(page.early))}"`]
      : []),
  ].join(' ');
  return `<script ${kind} src="${site.base}${site.bootScript}" ${data}></script>`;
}

/**
 * All that the page needs to come alive, asked for in one wave while what was built is being drawn: file by file the application would come to ask
 * for it one round trip after the other, and the first script one later than the page itself. Not in a frame: a host may allow it no script, and the browser then refuses each of them
 * with an error in the host's console.
 */
function preloads(site: Site, page: RenderedPage): string[] {
  if (page.partOf !== undefined) return [];
  return site.filesOf(page).map((file) => {
    // words and data are small and come before the scripts, which a host with HTTP/1.1 would make them wait for
    const kind = file.endsWith('.js') ? 'rel="modulepreload" fetchpriority="low"' : 'rel="preload" as="fetch" crossorigin';
    return `<link ${kind} href="${file}" />`;
  });
}

/** What the first script may have to say (src/app/life/quiet-line.ts): in the page from the start, because no file can be counted on then. */
function quietLine(site: Site, { language }: RenderedPage): string {
  const texts = language === 'kk' ? kkLife : ruLife;
  const sayings = [
    ['old', texts['line.old']],
    ['missing', texts['line.missing']],
    ['part', texts['line.part']],
    ['offline', texts['line.offline']],
    ['renewed', texts['line.renewed']],
    ['newer', texts['line.newer']],
    ['asked', texts['line.asked']],
    ['held', texts['line.held']],
    ['kept', texts['line.kept'].replace('{{date}}', site.releaseDay[language])],
  ];
  const buttons = [
    ['retry', texts['line.retry']],
    ['hide', texts['line.hide']],
  ];
  return [
    '\n    <div id="life" role="status" hidden>',
    ...sayings.map(([name, text]) => `<p data-say="${name}" hidden>${text}</p>`),
    `<p data-unapplied>${texts['line.unapplied']}</p>`,
    ...buttons.map(([name, text]) => `<button type="button" data-act="${name}">${text}</button>`),
    '</div>',
  ].join('');
}

/** Without JavaScript the page is what was built, whatever its address asks for. */
function scriptNote({ language, html }: RenderedPage): string {
  if (asksIn(html).length === 0) return '';
  return `\n    <noscript><p>${(language === 'kk' ? kkLife : ruLife)['line.noScript']}</p></noscript>`;
}

/** Without JavaScript nothing can be copied: the address to cite stands as text, where the build knows it. */
function addressNote(site: Site, { language, isMissing, partOf }: RenderedPage, path: string): string {
  if (isMissing || partOf !== undefined || site.origin === '') return '';
  const label = (language === 'kk' ? kkCite : ruCite).address;
  return `\n    <noscript><p>${label}: ${escapeHtml(addressIn(site, path, language))}</p></noscript>`;
}

/** 404.html answers any address, so there is nothing that the application could take over: it has no data and is rendered anew. */
function pageData({ isMissing, data }: RenderedPage): string {
  return isMissing ? '' : `\n    <script type="application/json" id="page-data">${data}</script>`;
}

/** The bare address: leads on to a language; readable and clickable where scripts do not run. */
export function rootDocument(site: Site): string {
  return `<!doctype html>
<html lang="kk">
  <head>
    <meta charset="utf-8" />
    ${policyTag(site, '')}
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${kk['site.name']} – ${kk['site.tagline']}</title>
    <meta name="description" content="${kk['site.tagline']} / ${ru['site.tagline']}" />
    <meta name="robots" content="noindex" />
    <link rel="icon" href="${site.base}icon.svg" type="image/svg+xml" />
    <link rel="manifest" href="${site.base}${MANIFEST_FILE}" />
    <script src="${site.base}${site.redirectScript}" data-base="${site.base}"></script>
    <noscript><meta http-equiv="refresh" content="0; url=${site.base}kk/" /></noscript>
  </head>
  <body>
    <main>
      <h1>${kk['site.name']}</h1>
      <p>${kk['site.tagline']}</p>
      <p lang="ru">${ru['site.tagline']}</p>
      <p><a href="${site.base}kk/" lang="kk" hreflang="kk">${ru['language.switch']}</a></p>
      <p><a href="${site.base}ru/" lang="ru" hreflang="ru">${kk['language.switch']}</a></p>
    </main>
  </body>
</html>
`;
}
