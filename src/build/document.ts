import { createHash } from 'node:crypto';
import kk from '../locales/kk/common.json' with { type: 'json' };
import ru from '../locales/ru/common.json' with { type: 'json' };

/** The finished HTML files: the template that Vite made, filled with a rendered page. */

export interface RenderedPage {
  readonly language: 'kk' | 'ru';
  readonly title: string;
  readonly description: string;
  readonly html: string;
  /** Serialized query cache; safe inside a script element. */
  readonly data: string;
  readonly isMissing?: boolean;
  /** The page's file; `null` where the shell alone answers. */
  readonly module: string | null;
}

export interface Site {
  /** Path below the host, with slashes at both ends. */
  readonly base: string;
  /** Scheme and host without a slash at the end; empty when the build does not know it. */
  readonly origin: string;
  /** Origin of a real backend, if the build points at one. */
  readonly apiOrigin: string | null;
  readonly template: string;
  /** The style sheet of a page's file: the frame's styles and its own. */
  readonly stylesOf: (module: string | null) => string;
  readonly bootScript: string;
  readonly redirectScript: string;
}

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** No inline script, no eval, nothing from elsewhere; one inline style sheet, by its hash; style attributes are those of the prerendered charts. */
function contentSecurityPolicy(site: Site, styles: string): string {
  return [
    "default-src 'self'",
    "script-src 'self'",
    `style-src 'self' 'sha256-${createHash('sha256').update(styles).digest('base64')}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    `connect-src 'self'${site.apiOrigin ? ` ${site.apiOrigin}` : ''}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

const policyTag = (site: Site, styles: string) =>
  `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(site, styles)}" />`;

/** `path` is the address below the base without the language, e.g. `indicators/t1-1/`. */
export function pageDocument(site: Site, page: RenderedPage, path: string): string {
  const address = (language: string) => `${site.origin}${site.base}${language}/${path}`;
  const application = /<script type="module"[^>]*src="([^"]+)"[^>]*><\/script>/.exec(site.template);
  if (!application?.[1]) throw new Error('the template names no application script');
  const links = page.isMissing
    ? '<meta name="robots" content="noindex" />'
    : [
        `<link rel="canonical" href="${address(page.language)}" />`,
        `<link rel="alternate" hreflang="kk" href="${address('kk')}" />`,
        `<link rel="alternate" hreflang="ru" href="${address('ru')}" />`,
        `<link rel="alternate" hreflang="x-default" href="${address('kk')}" />`,
      ].join('\n    ');
  const styles = site.stylesOf(page.module);
  const head = [
    `<title>${escapeHtml(page.title)}</title>`,
    `<meta name="description" content="${escapeHtml(page.description)}" />`,
    links,
    // neither styles nor script make the first paint wait for a second answer; the script, cached, comes before it
    `<style>${styles}</style>`,
    `<script async src="${site.base}${site.bootScript}" data-application="${application[1]}"></script>`,
  ].join('\n    ');
  return site.template
    .replace(application[0], '')
    .replace(/\s*<link rel="(modulepreload|stylesheet)"[^>]*>/g, '')
    .replace(/<html lang="\w+">/, `<html lang="${page.language}">`)
    .replace('<meta charset="utf-8" />', () => `<meta charset="utf-8" />\n    ${policyTag(site, styles)}`)
    .replace(/<title>.*<\/title>/, () => head)
    .replace('<div id="root"></div>', () => `<div id="root">${page.html}</div>${pageData(page)}`);
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
    <title>${kk['site.name']}</title>
    <meta name="robots" content="noindex" />
    <link rel="icon" href="${site.base}icon.svg" type="image/svg+xml" />
    <script src="${site.base}${site.redirectScript}" data-base="${site.base}"></script>
    <noscript><meta http-equiv="refresh" content="0; url=${site.base}kk/" /></noscript>
  </head>
  <body>
    <main>
      <h1>${kk['site.name']}</h1>
      <p><a href="${site.base}kk/" lang="kk" hreflang="kk">${ru['language.switch']}</a></p>
      <p><a href="${site.base}ru/" lang="ru" hreflang="ru">${kk['language.switch']}</a></p>
    </main>
  </body>
</html>
`;
}
