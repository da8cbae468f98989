import { type AtRule, atRule, type ChildNode, type CssSyntaxError, type Plugin, type Root } from 'postcss';

/** From what holds everywhere to what holds on one page: a later layer wins, whatever the selectors weigh. What stands in no layer wins over all. */
const LAYERS = ['reset', 'tokens', 'primitives', 'features'] as const;

/** The five widths at which pages change, in rem of the window or em of a container. */
const BREAKPOINTS = { phone: 30, small: 40, narrow: 48, medium: 60, wide: 72 } as const;

/** Two that are no widths of a page: where a drawing takes its wide form (px, as drawings are; WIDE_FROM in plan-fact-frame.ts), and a low window. */
const DRAWING_PX = 600;
const LOW_REM = 30;

/** An upright A4 between its margins, 186 mm, in em of its 10 pt (base.css). */
const PAPER_EM = 52;

const NAMED = /\(--([\w-]+)\)/g;

/** The condition of a name and whether it holds on paper. */
interface Width {
  readonly condition: string;
  readonly isOnPaper: boolean;
}

/** What a name asks for, of `@media` (rem) or `@container` (em, so that a frame with larger text asks for more room); `null`: not ours. */
function widthOf(name: string, unit: 'rem' | 'em'): Width | null {
  if (name === 'from-drawing') return { condition: `(min-width: ${DRAWING_PX}px)`, isOnPaper: true };
  if (name === 'low') return { condition: `(max-height: ${LOW_REM}rem)`, isOnPaper: false };
  const [, side, point] = /^(from|below)-(\w+)$/.exec(name) ?? [];
  if (!point || !Object.hasOwn(BREAKPOINTS, point)) return null;
  const width = BREAKPOINTS[point as keyof typeof BREAKPOINTS];
  return side === 'from'
    ? { condition: `(min-width: ${width}${unit})`, isOnPaper: width <= PAPER_EM }
    : { condition: `(max-width: ${width - 0.01}${unit})`, isOnPaper: width > PAPER_EM };
}

/** The layer of a sheet: by the room that its file is in. `null` for what has to win over all (`last-word.css`). */
export function layerOf(file: string): (typeof LAYERS)[number] | null {
  if (file.endsWith('/shared/theme/last-word.css')) return null;
  if (file.endsWith('/shared/theme/tokens.css')) return 'tokens';
  if (file.endsWith('/shared/theme/base.css')) return 'reset';
  return file.includes('/src/shared/') ? 'primitives' : 'features';
}

/**
 * Makes of a sheet as it is written one as the browser reads it: names of widths become conditions, containers decide on a screen only, and its
 * rules stand in the layer of its room.
 * Every sheet says the order of the layers, because any of them may be the first that comes.
 *
 * Errors: throws at a name of a width that is none.
 */
export function styleSheets(): Plugin {
  return {
    postcssPlugin: 'nysana:style-sheets',
    Once(root) {
      root.walkAtRules('media', (rule) => {
        nameWidths(rule);
      });
      root.walkAtRules('container', decideOnScreen);
      const layer = layerOf((root.source?.input.file ?? '').replaceAll('\\', '/'));
      if (layer) wrap(root, layer);
    },
  };
}

/** Puts conditions for the names in a rule. Returns whether all of them hold on paper. */
function nameWidths(rule: AtRule): boolean {
  let isOnPaper = true;
  rule.params = rule.params.replaceAll(NAMED, (written, name: string) => {
    const width = widthOf(name, rule.name === 'media' ? 'rem' : 'em');
    if (width === null) throw rule.error(`${written} is no width of ours`) as CssSyntaxError;
    isOnPaper &&= width.isOnPaper;
    return width.condition;
  });
  return isOnPaper;
}

/**
 * On paper the width is known, and no container is asked: Firefox lays a page out before it asks, so that both forms of a drawing would take
 * their room on it.
 */
function decideOnScreen(rule: AtRule): void {
  const isOnPaper = nameWidths(rule);
  const isOfScreen = rule.parent?.type === 'atrule' && (rule.parent as AtRule).params.startsWith('screen');
  if (isOfScreen) return;
  if (isOnPaper) rule.after(atRule({ name: 'media', params: 'print', nodes: rule.clone().nodes ?? [] }));
  const screen = atRule({ name: 'media', params: 'screen', nodes: [] });
  rule.replaceWith(screen);
  screen.append(rule);
}

/** Pages of paper and movements have names of their own and take no part in the order. */
const isApart = (node: ChildNode): boolean =>
  node.type === 'atrule' && ['page', 'keyframes', 'font-face', 'charset', 'import'].includes(node.name);

function wrap(root: Root, layer: string): void {
  const own = root.nodes.filter((node) => !isApart(node));
  if (own.length === 0) return;
  const block = atRule({ name: 'layer', params: layer, nodes: [], ...(root.source && { source: root.source }) });
  block.append(...own);
  root.append(block);
  root.prepend(atRule({ name: 'layer', params: LAYERS.join(', ') }));
}
