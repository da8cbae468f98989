/** What the worker reads in the documents of the site and writes into them. Pure: text in, text out. */

/** Of which release a page is, or the host now, as `release.json` and every document name it. */
export interface Release {
  /** Changes with any file of the application. */
  readonly code: string;
  /** Changes with any figure or text of the API. */
  readonly facts: string;
}

/** Of which release the worker is, and what it keeps from the start. */
export interface Build extends Release {
  /** Path below the host, with slashes at both ends. */
  readonly base: string;
  /** Addresses of what must be there without a connection: the offline pages, the bare address, the files of both. */
  readonly shell: readonly string[];
  /** Changes with the offline pages: a worker that is the same to the letter is not taken anew. */
  readonly digest: string;
}

/**
 * The plain address of a page of the site below its base, whatever shape it was asked in (`ru/method`, `ru/method/index.html`); `''` is the
 * bare address. `null`: no page, or one for frames on other sites, which is left alone.
 */
export function pageOf(below: string): string | null {
  if (below === '' || below === 'index.html') return '';
  const [, page] = /^((?:kk|ru)(?:\/[^./]+)*)\/?(?:index\.html)?$/.exec(below) ?? [];
  return page === undefined ? null : `${page}/`;
}

/** A document of another release would be a page of one release with the files of another. */
export const isOfBuild = (html: string, { code, facts }: Build): boolean => html.includes(` data-code="${code}" data-facts="${facts}"`);

/** The files that a document needs to come alive, as its head names them. Its styles are in it. */
export function filesIn(html: string, { base }: Build): string[] {
  const [head = ''] = html.split('</head>');
  const named = [...head.matchAll(/[^\s"]+/g)].map(([word]) => word);
  return [...new Set(named.filter((word) => isFile(word, base)))];
}

const isFile = (word: string, base: string) =>
  (word.startsWith(`${base}assets/`) || word.startsWith(`${base}api/`)) && /\.(js|json|svg)$/.test(word);

/** Tells the document's first script that it comes from the device and not from the host. */
export const markKept = (html: string): string => html.replace(' data-code=', ' data-kept data-code=');

/** Tells it that the host had this document less than a minute ago, and was not asked again before it is shown. */
export const markRecent = (html: string): string => html.replace(' data-code=', ' data-recent data-code=');

/** Where the offline page has the list of what is there. */
export const LIST_SLOT = '<!--kept-->';

/** Fills the offline page. The titles are taken from documents of the site, where they stand as HTML already. */
export function fillList(
  html: string,
  documents: readonly { readonly address: string; readonly html: string }[],
  language: string,
): string {
  const items = documents.map(({ address, html }) => {
    const [, lang = ''] = /<html lang="(\w+)"/.exec(html) ?? [];
    const [, title = ''] = /<title>(.*?)(?: – [^<–]*)?<\/title>/s.exec(html) ?? [];
    return { lang, item: `<li lang="${lang}"><a href="${address}" hreflang="${lang}">${title}</a></li>` };
  });
  const inOrder = [...items.filter(({ lang }) => lang === language), ...items.filter(({ lang }) => lang !== language)];
  return html.replace(LIST_SLOT, () => inOrder.map(({ item }) => item).join(''));
}
