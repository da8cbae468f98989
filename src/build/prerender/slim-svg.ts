import { escapeMarkup } from '../../domain/escape-markup';

/** What a drawing needs to look as it does; all the rest serves the living chart only. */
const KEPT_ATTRIBUTES = new Set(
  'd x y x1 y1 x2 y2 cx cy r dy width height fill stroke stroke-width stroke-dasharray stroke-linejoin paint-order text-anchor font-size font-weight'.split(
    ' ',
  ),
);
/** `width` and `height` say something on these only: recharts writes the size of the plot on every line. */
const SIZED = new Set(['rect', 'svg']);
const DEFAULTS: Readonly<Record<string, string>> = { 'text-anchor': 'start', 'stroke-width': '1' };

/**
 * The living chart's SVG as a small still image: no ids, classes, handlers or tab stop, coordinates to a tenth of a pixel.
 *
 * Errors: none; works on a copy.
 */
export function toSlimSvg(source: Element, image: { width: number; height: number; label: string }): string {
  const svg = source.cloneNode(true) as Element;
  for (const useless of svg.querySelectorAll('defs, title, desc, clipPath')) useless.remove();
  for (const element of [...svg.querySelectorAll('*')]) slim(element);
  for (const group of [...svg.querySelectorAll('g')].reverse()) {
    if (group.children.length === 0) group.remove();
    else if (group.attributes.length === 0) group.replaceWith(...group.childNodes);
  }
  return `<svg viewBox="0 0 ${image.width} ${image.height}" role="img" aria-label="${escapeMarkup(image.label)}">${svg.innerHTML}</svg>`;
}

function slim(element: Element): void {
  const tag = element.tagName.toLowerCase();
  for (const { name, value } of [...element.attributes]) {
    const isSize = (name === 'width' || name === 'height') && !SIZED.has(tag);
    if (!KEPT_ATTRIBUTES.has(name) || isSize || DEFAULTS[name] === value) element.removeAttribute(name);
    else element.setAttribute(name, rounded(value));
  }
  const paints = (element.getAttribute('stroke') ?? 'none') !== 'none' || (element.getAttribute('fill') ?? 'black') !== 'none';
  const isEmptyPath = tag === 'path' && !element.getAttribute('d');
  if (isEmptyPath || (['path', 'line', 'circle'].includes(tag) && !paints && !inheritsPaint(element))) element.remove();
}

function inheritsPaint(element: Element): boolean {
  return element.parentElement?.hasAttribute('stroke') ?? false;
}

function rounded(value: string): string {
  return value.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10));
}
