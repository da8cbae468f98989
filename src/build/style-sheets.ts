import { type AtRule, atRule, type ChildNode, type CssSyntaxError, type Plugin, type Root } from 'postcss';

/** From what holds everywhere to what holds on one page: a later layer wins, whatever the selectors weigh. What stands in no layer wins over all. */
const LAYERS = ['reset', 'tokens', 'primitives', 'features'] as const;

/** The five widths at which pages change, in rem of the window or em of a container. */
const BREAKPOINTS = { phone: 30, small: 40, narrow: 48, medium: 60, wide: 72 } as const;

/** Two that are no widths of a page: where a drawing takes its wide form (px, as drawings are; WIDE_FROM in plan-fact-frame.ts), and a low window. */
const DRAWING_PX = 600;
const LOW_REM = 30;

const NAMED = /\(--([\w-]+)\)/g;

/** The condition of a name, for `@media` (rem) or `@container` (em, so that a frame with larger text asks for more room); `null`: not ours. */
function conditionOf(name: string, unit: 'rem' | 'em'): string | null {
  if (name === 'from-drawing') return `(min-width: ${DRAWING_PX}px)`;
  if (name === 'low') return `(max-height: ${LOW_REM}rem)`;
  const [, side, point] = /^(from|below)-(\w+)$/.exec(name) ?? [];
  if (!point || !Object.hasOwn(BREAKPOINTS, point)) return null;
  const width = BREAKPOINTS[point as keyof typeof BREAKPOINTS];
  return side === 'from' ? `(min-width: ${width}${unit})` : `(max-width: ${width - 0.01}${unit})`;
}

/** The layer of a sheet: by the room that its file is in. `null` for what has to win over all (`last-word.css`). */
export function layerOf(file: string): (typeof LAYERS)[number] | null {
  if (file.endsWith('/shared/theme/last-word.css')) return null;
  if (file.endsWith('/shared/theme/tokens.css')) return 'tokens';
  if (file.endsWith('/shared/theme/base.css')) return 'reset';
  return file.includes('/src/shared/') ? 'primitives' : 'features';
}

/**
 * Makes of a sheet as it is written one as the browser reads it: names of widths become conditions, and its rules stand in the layer of its room.
 * Every sheet says the order of the layers, because any of them may be the first that comes.
 *
 * Errors: throws at a name of a width that is none.
 */
export function styleSheets(): Plugin {
  return {
    postcssPlugin: 'nysana:style-sheets',
    Once(root) {
      root.walkAtRules(/^(media|container)$/, nameWidths);
      const layer = layerOf((root.source?.input.file ?? '').replaceAll('\\', '/'));
      if (layer) wrap(root, layer);
    },
  };
}

function nameWidths(rule: AtRule): void {
  const unit = rule.name === 'media' ? 'rem' : 'em';
  rule.params = rule.params.replaceAll(NAMED, (written, name: string) => {
    const condition = conditionOf(name, unit);
    if (condition === null) throw rule.error(`${written} is no width of ours`) as CssSyntaxError;
    return condition;
  });
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
