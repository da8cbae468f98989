/** Wide enough for the wide drawing of every chart and for the names on the map. Pixels. */
const STAGE_WIDTH = 880;

/** What is drawn only for the reader who looks at the page right now: the region in hand, the own region, the year under the pointer. */
const PASSING = '[data-passing], .recharts-tooltip-wrapper, .recharts-tooltip-cursor, .recharts-active-dot';
const PERSONAL = ['data-mine', 'data-active'] as const;

export interface LightStage {
  readonly element: HTMLElement;
  /** Styles a copy of an element of the page as on a wide, light page. */
  readonly place: (element: Element) => Element;
}

/**
 * A place outside the window where copies of the page's elements are styled as on a wide, light page, whatever the page's own width and theme.
 * The built style sheet decides light or dark at the root alone, so the page itself is light for as long as `read` runs: it must not wait for
 * anything, then the browser paints nothing of it.
 */
export function withLightStage<T>(read: (stage: LightStage) => T): T {
  const root = document.documentElement;
  const theme = root.getAttribute('data-theme');
  const element = document.createElement('div');
  element.inert = true;
  Object.assign(element.style, {
    position: 'absolute',
    insetBlockStart: '0',
    insetInlineStart: '-10000px',
    inlineSize: `${STAGE_WIDTH}px`,
    containerType: 'inline-size',
  });
  try {
    root.setAttribute('data-theme', 'light');
    document.body.append(element);
    return read({ element, place: (original) => placeCopy(element, original) });
  } finally {
    element.remove();
    if (theme === null) root.removeAttribute('data-theme');
    else root.setAttribute('data-theme', theme);
  }
}

function placeCopy(stage: HTMLElement, element: Element): Element {
  const copy = element.cloneNode(true) as Element;
  for (const passing of copy.querySelectorAll(PASSING)) passing.remove();
  for (const name of PERSONAL) for (const marked of copy.querySelectorAll(`[${name}]`)) marked.removeAttribute(name);
  stage.append(copy);
  return copy;
}

/** Drawings in other files that an element of the page uses shapes of, by their address. Errors: a file cannot be fetched. */
export async function fetchShapes(root: Element): Promise<Map<string, Document>> {
  const files = new Set(listUses(root).map((use) => hrefOf(use).split('#')[0] ?? ''));
  return new Map(await Promise.all([...files].map(async (file) => [file, await fetchDrawing(file)] as const)));
}

/** Shapes that stand in another file (`<use href="…/kz-2022.svg#KZ-10">`) come in their place. Errors: a file lacks the shape. */
export function bringInShapes(root: Element, files: ReadonlyMap<string, Document>): void {
  for (const use of listUses(root)) {
    const [file = '', id = ''] = hrefOf(use).split('#');
    const shape = files.get(file)?.querySelector(`[id="${CSS.escape(id)}"]`);
    if (!shape) throw new Error(`${file} has no shape ${id}`);
    const copy = document.importNode(shape, true);
    copy.removeAttribute('id');
    use.replaceWith(copy);
  }
}

const listUses = (root: Element) => [...root.querySelectorAll('use')].filter((use) => hrefOf(use).includes('.svg#'));

const hrefOf = (use: Element) => use.getAttribute('href') ?? '';

async function fetchDrawing(file: string): Promise<Document> {
  const answer = await fetch(file);
  if (!answer.ok) throw new Error(`${file}: status ${answer.status}`);
  return new DOMParser().parseFromString(await answer.text(), 'image/svg+xml');
}
