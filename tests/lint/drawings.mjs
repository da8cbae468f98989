/** What a drawing is painted with: a line whose class lost its stroke is not seen, or is filled as an area, and no test of words would notice. */
import { parse } from 'postcss';

const HOLLOW = /^(none|var\(--paper\))$/;
/** The class of what a selector is about; none where that is an element of another one. */
const lastClass = (selector) => /\.([\w-]+)[^\s.>+~]*$/.exec(selector)?.[1] ?? null;
const says = (rule, prop, test) => rule.some((node) => node.prop === prop && test(node.value));
const strokes = (rule) => says(rule, 'stroke', (value) => value !== 'none');

/**
 * What the rules of a sheet paint each of its classes with, wherever the class stands in a selector.
 *
 * @param {string} css
 * @returns {Map<string, { strokes: boolean, fills: boolean }>}
 */
function paintsOf(css) {
  const paints = new Map();
  parse(css).walkRules((rule) => {
    const classes = new Set([...rule.selector.matchAll(/\.([a-zA-Z][\w-]*)/g)].map(([, name]) => name));
    for (const name of classes) {
      const before = paints.get(name);
      paints.set(name, {
        strokes: strokes(rule) || before?.strokes === true,
        fills: says(rule, 'fill', (value) => value !== 'none') || before?.fills === true,
      });
    }
  });
  return paints;
}

/**
 * What a sheet leaves empty, or fills with the colour of the paper, and draws no line around: nothing of it is seen. That all lines in a drawing are
 * hollow, and no more, may stand in a rule of its own.
 *
 * @param {string} file
 * @param {string} css
 */
export function findUnseen(file, css) {
  const rules = [];
  parse(css).walkRules((rule) => rules.push(rule));
  const stroked = new Set(rules.filter(strokes).flatMap(({ selectors }) => selectors.map(lastClass)));
  const isUnseen = (selector) => {
    const name = lastClass(selector);
    return name === null || !stroked.has(name);
  };
  return rules
    .filter((rule) => says(rule, 'fill', (value) => HOLLOW.test(value)) && !strokes(rule))
    .filter(({ nodes, selectors }) => nodes.length > 1 || selectors.some((selector) => lastClass(selector) !== null))
    .flatMap(({ selectors, source }) =>
      selectors
        .filter(isUnseen)
        .map((found) => ({ file, line: source.start.line, rule: 'what is hollow needs a stroke: nothing of it is seen', found })),
    );
}

const DRAWN = /<(path|line|polyline)\s/g;
const OF_SHEET = /\b(\w+)\['([\w-]+)'\]/g;

/** The text of an element's attributes, up to the sign that ends it outside of all braces. */
function attributesFrom(code, start) {
  let depth = 0;
  for (let at = start; at < code.length; at += 1) {
    if (code[at] === '{') depth += 1;
    else if (code[at] === '}') depth -= 1;
    else if (code[at] === '>' && depth === 0) return code.slice(start, at);
  }
  return code.slice(start);
}

/** The expression of one attribute, with its quotes or without its braces; empty where it is not there. */
function attribute(attributes, name) {
  const found = new RegExp(`(?:^|\\s)${name}=`).exec(attributes);
  if (!found) return '';
  const start = found.index + found[0].length;
  if (attributes[start] === '"') return attributes.slice(start, attributes.indexOf('"', start + 1) + 1);
  let depth = 0;
  for (let at = start; at < attributes.length; at += 1) {
    if (attributes[at] === '{') depth += 1;
    if (attributes[at] === '}') depth -= 1;
    if (depth === 0) return attributes.slice(start + 1, at);
  }
  return '';
}

const isLiteral = (text) => /^["'`]/.test(text);
const isClosed = (text) => /z["'`]$/i.test(text);

/**
 * The lines of a component whose class brings no stroke, nor have they one of their own. A closed shape may be filled instead, and so may a path that
 * a function makes.
 *
 * @param {string} file
 * @param {string} code
 * @param {Map<string, string>} sheets the text of each imported sheet, by the name under which the component has it
 */
export function findStrokeless(file, code, sheets) {
  const paints = new Map([...sheets].map(([name, css]) => [name, paintsOf(css)]));
  return [...code.matchAll(DRAWN)].flatMap(({ 0: tag, 1: element, index }) => {
    const attributes = attributesFrom(code, index + tag.length);
    const className = attribute(attributes, 'className');
    const named = [...className.matchAll(OF_SHEET)].filter(([, sheet]) => paints.has(sheet));
    if (named.length === 0 || attribute(attributes, 'stroke') !== '') return [];
    const d = attribute(attributes, 'd');
    const mayBeFilled = element === 'path' && (!isLiteral(d) || isClosed(d));
    const isSeen = ([, sheet, name]) => {
      const paint = paints.get(sheet).get(name);
      return paint !== undefined && (paint.strokes || (mayBeFilled && paint.fills));
    };
    // several classes at once are all on it, of a choice there is one
    const unseen = isLiteral(className) ? (named.some(isSeen) ? [] : named.slice(0, 1)) : named.filter((each) => !isSeen(each));
    return unseen.map(([, , name]) => ({
      file,
      line: code.slice(0, index).split('\n').length,
      rule: `a ${element} needs a stroke from its class`,
      found: name,
    }));
  });
}
