/**
 * Whether the browser has translated the page: Chrome and Edge name it at the root, every translator that is known puts `font` elements in
 * place of texts. React goes on writing into the texts that were taken out, so what it changes there is never seen.
 */
export function isTranslated(): boolean {
  return /\btranslated-(ltr|rtl)\b/.test(document.documentElement.className) || document.querySelector('#root font') !== null;
}

/** What React takes out or puts in beside a text that a translator has replaced is not where React left it: that is no reason to fall. */
export function bearTranslators(): void {
  const { removeChild, insertBefore } = Node.prototype;
  Node.prototype.removeChild = function <T extends Node>(child: T): T {
    return child.parentNode === this ? (removeChild.call(this, child) as T) : child;
  };
  Node.prototype.insertBefore = function <T extends Node>(node: T, before: Node | null): T {
    return insertBefore.call(this, node, before?.parentNode === this ? before : null) as T;
  };
}
