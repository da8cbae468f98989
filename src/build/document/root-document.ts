import { policyTag } from './policy.ts';
import { MANIFEST_FILE, type Site } from './site.ts';
import { documentWords } from './words.ts';

const [kk, ru] = [documentWords.kk.common, documentWords.ru.common];

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
