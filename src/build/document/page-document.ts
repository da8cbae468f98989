import { escapeMarkup } from '../../domain/escape-markup.ts';
import { asksIn, veilStyles } from '../veil-styles.ts';
import { linkTags, previewTags } from './link-tags.ts';
import { addressNote, quietLine, scriptNote } from './notes.ts';
import { policyTag } from './policy.ts';
import { bootTag, preloads } from './script-tags.ts';
import type { RenderedPage, Site } from './site.ts';

/** The finished HTML files: the template that Vite made, filled with a rendered page. */

/** `page` is the address below the base with `{l}` for the language, e.g. `{l}/indicators/t1-1/`. */
export function pageDocument(site: Site, page: RenderedPage, path: string): string {
  const application = /<script type="module"[^>]*src="([^"]+)"[^>]*><\/script>/.exec(site.template);
  if (!application?.[1]) throw new Error('the template names no application script');
  const asks = asksIn(page.html);
  const { sheet, files } = site.stylesOf(page.module);
  const styles = sheet + veilStyles(asks);
  const script = asks.length > 0 ? site.veilScript : '';
  const head = [
    `<title>${escapeMarkup(page.title)}</title>`,
    `<meta name="description" content="${escapeMarkup(page.description)}" />`,
    ...(page.isMissing ? ['<meta name="robots" content="noindex" />'] : [...linkTags(site, page, path), ...previewTags(site, page, path)]),
    // neither styles nor script make the first paint wait for a second answer; the script, cached, comes before it
    `<style>${styles}</style>`,
    // the application takes these for loaded, because their rules are here already; a browser does not fetch what is disabled
    ...files.map((file) => `<link rel="stylesheet" href="${site.base}${file}" disabled />`),
    ...(script === '' ? [] : [`<script data-asks="${asks.join(' ')}">${script}</script>`]),
    bootTag(site, page, path, application[1]),
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

/** 404.html answers any address, so there is nothing that the application could take over: it has no data and is rendered anew. */
function pageData({ isMissing, data }: RenderedPage): string {
  return isMissing ? '' : `\n    <script type="application/json" id="page-data">${data}</script>`;
}
