import { LIST_SLOT } from '../../app/offline/kept-documents.ts';
import { type Language, otherLanguage } from '../../domain/language.ts';
import { policyTag } from '../document/policy.ts';
import type { Site } from '../document/site.ts';
import { documentWords } from '../document/words.ts';

const STYLES = `body{max-inline-size:44rem;margin-inline:auto;padding:var(--space-4)}
header{display:flex;justify-content:space-between;gap:var(--space-4);font-weight:600}
main{display:grid;gap:var(--space-4);margin-block:var(--space-4)}
ul{padding-inline-start:var(--space-4)}
li{padding-block:var(--space-1)}`;

/**
 * What the worker shows in place of a page that it does not have, at that page's address: it needs nothing of the application, and the worker
 * puts the list of kept pages in.
 */
export function offlineDocument(site: Site, language: Language): string {
  const { common, life } = documentWords[language];
  const other = otherLanguage(language);
  const styles = site.stylesOf(null).sheet + STYLES;
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    ${policyTag(site, styles)}
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${life['offline.title']} – ${common['site.name']}</title>
    <meta name="robots" content="noindex" />
    <style>${styles}</style>
    <script async src="${site.base}${site.bootScript}" data-base="${site.base}"></script>
  </head>
  <body>
    <header>
      <a href="${site.base}${language}/">${common['site.name']}</a>
      <a href="${site.base}${other}/" lang="${other}" hreflang="${other}">${common['language.switch']}</a>
    </header>
    <main>
      <h1>${life['offline.title']}</h1>
      <p>${life['offline.lead']}</p>
      <p><a href="">${life['line.retry']}</a></p>
      <h2>${life['offline.list']}</h2>
      <ul>${LIST_SLOT}</ul>
      <p>${life['offline.release'].replace('{{date}}', site.releaseDay[language])}</p>
    </main>
  </body>
</html>
`;
}
