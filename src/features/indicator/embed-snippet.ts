/** Pixels: chart, notices and source stand in it at the width of a column of text, the table unfolds inside the frame. */
const HEIGHT = 800;

const escapeAttribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The HTML that shows an indicator on another site: fetched when it comes near, named for readers who hear the page. */
export function embedSnippet({ address, title }: { readonly address: string; readonly title: string }): string {
  const attributes = [
    `src="${escapeAttribute(address)}"`,
    `title="${escapeAttribute(title)}"`,
    'width="100%"',
    `height="${HEIGHT}"`,
    'loading="lazy"',
    'style="border:0;max-width:800px"',
  ];
  return `<iframe ${attributes.join(' ')}></iframe>`;
}
