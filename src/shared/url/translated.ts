/**
 * Under the browser's translation texts are not where React has put them: translators put elements or texts of their own in their place (Chrome and
 * Edge `font`, Yandex an element for each sentence, Firefox other texts). What React writes into a text that was taken out would never be seen, and the
 * page would go on showing the figures of the address before. So it is remembered what stands for which text, and a text that React writes
 * into takes its place again, where the translator finds it as a new one. Nothing else of the page is touched: focus, folds and what is being typed stay.
 */
const standIns = new WeakMap<Node, readonly ChildNode[]>();
let observer: MutationObserver | null = null;
let isPatched = false;
let isLost = false;

/** Whether the page came to the application translated: React then finds other texts than were built, draws them anew, and nobody can mend it. */
export function isTranslated(): boolean {
  return (
    /\btranslated-(ltr|rtl)\b/.test(document.documentElement.className) || document.querySelector('#root :is(font, ya-tr-span)') !== null
  );
}

/** Whether, since it was last asked, React has written into a text without it being known what stands for it now: only drawing anew helps. */
export function takeLost(): boolean {
  const wasLost = isLost;
  isLost = false;
  return wasLost;
}

/** From now on, for all that is drawn below `root`. */
export function bearTranslators(root: Node): void {
  observer?.disconnect();
  observer = new MutationObserver(remember);
  observer.observe(root, { childList: true, subtree: true });
  if (!isPatched) patch();
  isPatched = true;
}

function patch(): void {
  const { removeChild, insertBefore } = Node.prototype;
  Node.prototype.removeChild = function <T extends Node>(child: T): T {
    if (child.parentNode === this) return removeChild.call(this, child) as T;
    for (const standIn of standInsOf(child)) standIn.remove();
    return child;
  };
  Node.prototype.insertBefore = function <T extends Node>(node: T, before: Node | null): T {
    const place = !before || before.parentNode === this ? before : (standInsOf(before)[0] ?? null);
    return insertBefore.call(this, node, place?.parentNode === this ? place : null) as T;
  };
  // where React writes
  Object.defineProperty(Text.prototype, 'nodeValue', {
    configurable: true,
    get(this: Text) {
      return this.data;
    },
    set(this: Text, text: string | null) {
      if (!this.parentNode) putBack(this);
      this.data = text ?? '';
    },
  });
}

function putBack(text: Text): void {
  const [first, ...others] = standInsOf(text);
  first?.replaceWith(text);
  for (const other of others) other.remove();
}

/** What stands in the page for what was taken out of it. */
function standInsOf(gone: Node): readonly ChildNode[] {
  if (observer) remember(observer.takeRecords());
  const found = follow(gone);
  isLost ||= found.length === 0;
  return found;
}

/** What was put there is replaced in its turn when a translator thinks better of it. */
function follow(gone: Node): readonly ChildNode[] {
  const instead = standIns.get(gone) ?? [];
  // two that have stood for each other lead nowhere
  standIns.set(gone, []);
  const found = instead.flatMap((node) => (node.isConnected ? node : follow(node)));
  standIns.set(gone, found);
  return found;
}

/** Some replace a text in one step, some put theirs beside it and then take it out. What React itself puts there comes at another time. */
function remember(changes: readonly MutationRecord[]): void {
  const fresh = new Set<Node | null>();
  for (const { addedNodes, removedNodes, previousSibling, nextSibling } of changes) {
    const [gone] = removedNodes;
    if (!gone) {
      for (const node of addedNodes) fresh.add(node);
      continue;
    }
    const instead = [...addedNodes] as ChildNode[];
    for (let node = previousSibling; fresh.delete(node); node = node?.previousSibling ?? null) instead.unshift(node as ChildNode);
    if (instead.length === 0 && fresh.delete(nextSibling)) instead.push(nextSibling as ChildNode);
    standIns.set(gone, instead);
  }
}
