import { escapeMarkup } from '@/domain/escape-markup';
import { toHexColour } from './hex-colour';

/** Elements that stay; links become groups, everything else (styles, scripts, HTML inside SVG) is left out. */
const DRAWN = new Set(
  'svg g a path rect circle ellipse line polyline polygon text tspan defs pattern clipPath mask linearGradient radialGradient stop'.split(
    ' ',
  ),
);
const NEVER_RENDERED = 'defs, pattern, clipPath, mask, linearGradient, radialGradient';

const GEOMETRY =
  'd x y x1 y1 x2 y2 cx cy r rx ry dx dy points transform offset fill-rule clip-path mask patternUnits patternContentUnits patternTransform gradientUnits gradientTransform clipPathUnits'.split(
    ' ',
  );
const SIZED = new Set('svg rect pattern mask'.split(' '));

/** What elements inherit; a value that the parent has too is not repeated. At the root: what SVG begins with. */
const INHERITED: Readonly<Record<string, string>> = {
  fill: '#000000',
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-opacity': '1',
  'stroke-width': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'text-anchor': 'start',
  'font-size': '',
  'font-weight': '400',
  'font-style': 'normal',
  visibility: 'visible',
};
const OWN: Readonly<Record<string, string>> = { opacity: '1', 'stop-color': '#000000', 'stop-opacity': '1' };

type Values = Readonly<Record<string, string>>;

/** The element as SVG that needs no style sheet: what the browser computed for it stands in its attributes, colours as `#rrggbb`. */
export function toStandaloneSvg(root: SVGElement): string {
  const markup = elementOf(root, INHERITED);
  const used = new Set([...markup.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id));
  if (used.size === 0) return markup.replaceAll(/<defs>.*?<\/defs>/g, '').replaceAll(/ id="[^"]*"/g, '');
  // names that nothing refers to could meet those of another drawing in the same document
  return markup.replaceAll(/ id="([^"]*)"/g, (whole, id: string) => (used.has(id) ? whole : ''));
}

function elementOf(element: Element, parent: Values): string {
  const style = getComputedStyle(element);
  if (!DRAWN.has(element.localName) || (style.display === 'none' && !element.closest(NEVER_RENDERED))) return '';
  const values = readValues(style);
  const frame = element.localName === 'svg' ? frameOf(element, style) : null;
  const name = frame !== null || element.localName === 'a' ? 'g' : element.localName;
  const content = [...element.childNodes].map((child) => nodeOf(child, element, values)).join('');
  const draw = (drawn: Values, more: readonly Attribute[] = []) => {
    const differing = Object.entries(drawn).filter(([key, value]) => value !== (OWN[key] ?? parent[key]));
    const attributes = toMarkup([...(frame ?? geometryOf(element, style)), ...differing, ...more]);
    return content === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${content}</${name}>`;
  };
  if (name === 'g' && content === '') return '';
  // `paint-order` is unknown to text processors, which would paint the halo over the letters: it is a text of its own, behind
  const hasHalo = name === 'text' && values['stroke'] !== 'none' && style.getPropertyValue('paint-order').startsWith('stroke');
  if (!hasHalo) return draw(values);
  return draw({ ...values, fill: values['stroke'] ?? 'none' }, [['aria-hidden', 'true']]) + draw({ ...values, stroke: 'none' });
}

type Attribute = readonly [name: string, value: string];

const toMarkup = (attributes: readonly Attribute[]) => attributes.map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`).join('');

/** A drawing with a box of its own becomes a group in the units around it; `null` where it has none: then it stays what it is. */
function frameOf(svg: Element, style: CSSStyleDeclaration): Attribute[] | null {
  const [left, top, boxWidth, boxHeight] = (svg.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number);
  const size = Object.fromEntries(sizeOf(svg, style));
  const [width, height] = [Number(size['width']), Number(size['height'])];
  if (left === undefined || top === undefined || !boxWidth || !boxHeight || !width || !height) return null;
  const scale = Math.min(width / boxWidth, height / boxHeight);
  const place = (name: string, room: number, box: number, start: number) =>
    round(Number(svg.getAttribute(name) ?? 0) + (room - box * scale) / 2 - start * scale);
  const [x, y] = [place('x', width, boxWidth, left), place('y', height, boxHeight, top)];
  const moves = [...(x === 0 && y === 0 ? [] : [`translate(${x} ${y})`]), ...(scale === 1 ? [] : [`scale(${round(scale)})`])];
  return moves.length === 0 ? [] : [['transform', moves.join(' ')]];
}

function nodeOf(node: Node, parent: Element, values: Values): string {
  if (node instanceof Element) return elementOf(node, values);
  return /^t(ext|span)$/.test(parent.localName) ? escapeMarkup(node.textContent ?? '') : '';
}

function readValues(style: CSSStyleDeclaration): Values {
  const names = [...Object.keys(INHERITED), ...Object.keys(OWN)];
  const values: Record<string, string> = Object.fromEntries(names.map((name) => [name, plain(style.getPropertyValue(name))]));
  for (const [paint, opacity] of PAINTS) {
    const colour = toHexColour(style.getPropertyValue(paint) === 'currentcolor' ? style.color : style.getPropertyValue(paint));
    if (!colour) continue;
    values[paint] = colour.alpha === 0 ? 'none' : colour.hex;
    if (colour.alpha > 0 && colour.alpha < 1) values[opacity] = String(round(Number(values[opacity]) * colour.alpha));
  }
  return values;
}

const PAINTS = [
  ['fill', 'fill-opacity'],
  ['stroke', 'stroke-opacity'],
  ['stop-color', 'stop-opacity'],
] as const;

/** Attributes know pixels without a unit; a reference to this document may come with its address. */
function plain(value: string): string {
  return value.replaceAll(/(\d)px/g, '$1').replace(/url\("?[^"#]*#([^")]+)"?\)/, 'url(#$1)');
}

function geometryOf(element: Element, style: CSSStyleDeclaration): Attribute[] {
  const kept = GEOMETRY.flatMap((name): Attribute[] => {
    const value = element.getAttribute(name);
    return value === null || value === 'none' ? [] : [[name, plain(value)]];
  });
  const id: Attribute[] = element.id === '' ? [] : [['id', element.id]];
  return [...kept, ...id, ...(SIZED.has(element.localName) ? sizeOf(element, style) : [])];
}

/** The size that the style sheet gives, where it gives one. */
function sizeOf(element: Element, style: CSSStyleDeclaration): Attribute[] {
  return (['width', 'height'] as const).flatMap((name): Attribute[] => {
    const computed = style.getPropertyValue(name);
    const value = /^[\d.]+px$/.test(computed) ? plain(computed) : element.getAttribute(name);
    return value === null ? [] : [[name, value]];
  });
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
