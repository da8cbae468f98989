import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseAst } from 'vite';

interface Node {
  type: string;
  start: number;
  [property: string]: unknown;
}

/** A place in the code where a text stands: `src/pages/overview.tsx:12 "Hello" (aria-label)`. */
export type Finding = string;

/** What one file says about texts. */
export interface SourceScan {
  /** Every string in the code, `${…}` of a template written as `*`: the candidates for keys. */
  strings: string[];
  /** First arguments of `t(…)` and values of `i18nKey`: these must be keys. */
  asked: string[];
  /** Words that a reader would see and that stand in the code. */
  visible: Finding[];
  /** Cyrillic letters in strings. */
  cyrillic: Finding[];
}

/** Attributes and properties of our own components whose text a reader sees or hears. */
const SPOKEN =
  /^(aria-(label|description|roledescription|valuetext|placeholder)|placeholder|title|alt|label|summary|caption|heading|text|unit)$/;
const LETTER = /\p{L}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

function childrenOf(node: Node): Node[] {
  return Object.values(node)
    .flatMap((value) => (Array.isArray(value) ? value : [value]))
    .filter(isNode);
}

/** The words of a literal or template (`*` for what is filled in); `null` for anything else. */
function wordsOf(node: Node): string | null {
  if (node.type === 'JSXText') return node['value'] as string;
  if (node.type === 'Literal') return typeof node['value'] === 'string' ? node['value'] : null;
  if (node.type !== 'TemplateLiteral') return null;
  return (node['quasis'] as { value: { cooked: string } }[]).map((quasi) => quasi.value.cooked).join('*');
}

/** The texts that an expression can turn into: both arms of `?:`, both sides of `&&`, `||`, `??`. */
function outcomesOf(value: unknown): Node[] {
  if (!isNode(value)) return [];
  if (value.type === 'JSXExpressionContainer' || value.type.startsWith('TS')) return outcomesOf(value['expression']);
  if (value.type === 'ConditionalExpression') return [...outcomesOf(value['consequent']), ...outcomesOf(value['alternate'])];
  if (value.type === 'LogicalExpression') return [...outcomesOf(value['left']), ...outcomesOf(value['right'])];
  return [value];
}

function spokenTexts(node: Node): { node: Node; where: string }[] {
  if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
    return (node['children'] as Node[]).flatMap((child) => outcomesOf(child).map((outcome) => ({ node: outcome, where: 'text' })));
  }
  if (node.type !== 'JSXAttribute') return [];
  const { name } = node['name'] as { name: unknown };
  return typeof name === 'string' && SPOKEN.test(name) ? outcomesOf(node['value']).map((outcome) => ({ node: outcome, where: name })) : [];
}

function askedKeys(node: Node): string[] {
  const isCall = node.type === 'CallExpression' && isNode(node['callee']);
  const callee = isCall ? (node['callee'] as Node) : null;
  const calledName = callee?.type === 'MemberExpression' ? (callee['property'] as Node)['name'] : callee?.['name'];
  const isKeyAttribute = node.type === 'JSXAttribute' && (node['name'] as Node)['name'] === 'i18nKey';
  const argument = calledName === 't' ? (node['arguments'] as unknown[])[0] : isKeyAttribute ? node['value'] : null;
  return outcomesOf(argument)
    .map(wordsOf)
    .filter((key) => key !== null);
}

/** Reads one file; `code` is a parameter so that the scan itself can be tested. */
export function scanSource(file: string, code: string): SourceScan {
  const scan: SourceScan = { strings: [], asked: [], visible: [], cyrillic: [] };
  const place = (node: Node, words: string) => `${file}:${code.slice(0, node.start).split('\n').length} ${JSON.stringify(words.trim())}`;

  function visit(node: Node): void {
    if (node.type === 'ImportDeclaration') return;
    const words = wordsOf(node);
    if (words !== null) scan.strings.push(words);
    if (words !== null && CYRILLIC.test(words)) scan.cyrillic.push(place(node, words));
    scan.asked.push(...askedKeys(node));
    for (const spoken of spokenTexts(node)) {
      const text = wordsOf(spoken.node);
      if (text !== null && LETTER.test(text)) scan.visible.push(`${place(spoken.node, text)} (${spoken.where})`);
    }
    childrenOf(node).forEach(visit);
  }

  visit(parseAst(code, { lang: file.endsWith('x') ? 'tsx' : 'ts' }) as unknown as Node);
  return scan;
}

/** The product's own code: without texts, tests and type declarations. */
export function scanProject(): { file: string; scan: SourceScan }[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => `src/${file.replaceAll(path.sep, '/')}`)
    .filter((file) => /\.tsx?$/.test(file) && !/(\.test\.tsx?|\.d\.ts)$|^src\/locales\//.test(file))
    .map((file) => ({ file, scan: scanSource(file, readFileSync(file, 'utf8')) }));
}
