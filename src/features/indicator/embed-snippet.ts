/** Pixels: chart, notices and source stand in it at the width of a column of text, the table unfolds inside the frame. */
const HEIGHT = 800;

const escapeAttribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** Gives a frame the height that it tells; it asks nothing of the host page and knows a frame by its window alone. */
const LISTENER =
  '<script>addEventListener("message",function(e){var h=e.data&&e.data.nysanaHeight;if(h)document.querySelectorAll("iframe").forEach(function(f){if(f.contentWindow===e.source)f.height=h})})</script>';

/**
 * The HTML that shows an indicator on another site: fetched when it comes near, named for readers who hear the page. Where the host's policy
 * forbids the script, the frame keeps its height and scrolls.
 */
export function embedSnippet({ address, title }: { readonly address: string; readonly title: string }): string {
  const attributes = [
    `src="${escapeAttribute(address)}"`,
    `title="${escapeAttribute(title)}"`,
    'width="100%"',
    `height="${HEIGHT}"`,
    'loading="lazy"',
    'style="border:0;max-width:800px"',
  ];
  return `<iframe ${attributes.join(' ')}></iframe>\n${LISTENER}`;
}
