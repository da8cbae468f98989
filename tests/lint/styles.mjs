/**
 * What a style sheet of `src` must leave to the house (text that is only heard, spaces, widths, layers), and plain class names that nothing looks by.
 *
 * `node tests/lint/styles.mjs` checks this project; the test of the check calls `findBreaches` with sheets of its own.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'postcss';
import { findStrokeless, findUnseen } from './drawings.mjs';

/** The one sheet that hides text from the eye. */
const HIDING = 'src/shared/ui/visually-hidden.module.css';
const HIDDEN = /^clip(-path)?$/;
const HIDES = /inset\(\s*(50|100)%|rect\(/;

const SPACE = /^((row-|column-)?gap|(margin|padding)(-.+)?)$/;
/**
 * A length that is no token. Lines between things (up to 3px) are none of the spaces; em follows the type that it stands in (a slide, a mark
 * beside a number), mm and pt belong to paper.
 */
const RAW_LENGTH = /(?<![\w.-])-?(?:\d*\.)?\d+rem\b|(?<![\w.-])-?(?:[4-9]|[1-9]\d+)(?:\.\d+)?px\b/;

/** A condition on a size, whether `min-width`, `inline-size` or a range. */
const RAW_SIZE = /(?:width|height|inline-size|block-size)\s*[:<>=]|[<>=]\s*(?:width|height|inline-size|block-size)/;

/**
 * @param {string} file as the project names it, with forward slashes
 * @param {string} css
 * @returns {{ file: string, line: number, rule: string, found: string }[]}
 */
export function findBreaches(file, css) {
  const breaches = [];
  const report = (node, rule, found) => breaches.push({ file, line: node.source.start.line, rule, found });
  const sheet = parse(css);
  sheet.walkDecls((declaration) => {
    const { prop, value } = declaration;
    if (HIDDEN.test(prop) && HIDES.test(value) && file !== HIDING) {
      report(declaration, 'hidden text: take VisuallyHidden from src/shared/ui/visually-hidden.tsx', `${prop}: ${value}`);
    }
    if (SPACE.test(prop) && RAW_LENGTH.test(value)) {
      report(declaration, 'a space: take one of --space-0 … --space-6 or --finger from src/shared/theme/tokens.css', `${prop}: ${value}`);
    }
  });
  sheet.walkAtRules((rule) => {
    if (/^(media|container)$/.test(rule.name) && RAW_SIZE.test(rule.params)) {
      report(
        rule,
        'a width: name one of BREAKPOINTS in src/build/style-sheets.ts, as (--from-…) or (--below-…)',
        `@${rule.name} ${rule.params}`,
      );
    }
    if (rule.name === 'layer')
      report(rule, 'a layer: it follows from the room of the sheet (src/build/style-sheets.ts)', `@layer ${rule.params}`);
  });
  return breaches;
}

/** The sheet whose class names are plain words: those of all others are made by the build, one for each sheet. */
const PLAIN = 'src/shared/ui/primitives.css';
const CLASS_OF_SHEET = /\.([a-z][\w-]*)/g;
/** `className="…"` and the words of a template around what it inserts. */
const WRITTEN = /className=(?:"([^"]*)"|\{`([^`]*)`\})/g;

/**
 * The plain class names of a component that stand in no sheet: nothing would look by them.
 *
 * @param {string} file
 * @param {string} code
 * @param {string} sheet the text of primitives.css
 */
export function findUnknownClasses(file, code, sheet) {
  const known = new Set([...sheet.replaceAll(/\/\*[\s\S]*?\*\//g, '').matchAll(CLASS_OF_SHEET)].map(([, name]) => name));
  return [...code.matchAll(WRITTEN)].flatMap(({ 1: plain, 2: template, index }) =>
    (plain ?? template ?? '')
      .replaceAll(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, ' ')
      .split(/\s+/)
      .filter((name) => name !== '' && !known.has(name))
      .map((name) => ({ file, line: code.slice(0, index).split('\n').length, rule: `a plain class that is not in ${PLAIN}`, found: name })),
  );
}

const SHEET_IMPORT = /import (\w+) from '([^']+\.module\.css)'/g;

/** The sheets that a component takes classes from, as the project names them, by the name under which it has each. */
const sheetsOf = (file, code) =>
  [...code.matchAll(SHEET_IMPORT)].map(([, name, from]) => [
    name,
    from.startsWith('@/') ? from.replace('@/', 'src/') : path.posix.join(path.posix.dirname(file), from),
  ]);

/**
 * The class names that a component takes from a sheet which has none of that name: the page would carry the word "undefined" for each.
 *
 * @param {string} file
 * @param {string} code
 * @param {(sheet: string) => string} read the text of a sheet, named as the project names it
 */
export function findLostClasses(file, code, read) {
  return sheetsOf(file, code).flatMap(([name, sheet]) => {
    const rules = read(sheet).replaceAll(/\/\*[\s\S]*?\*\//g, '');
    const known = new Set([...rules.matchAll(/\.([a-zA-Z][\w-]*)/g)].map(([, known]) => known));
    return [...code.matchAll(new RegExp(`\\b${name}\\['([\\w-]+)'\\]`, 'g'))]
      .filter(([, asked]) => !known.has(asked))
      .map(({ 1: asked, index }) => ({
        file,
        line: code.slice(0, index).split('\n').length,
        rule: `a class that is not in ${sheet}`,
        found: asked,
      }));
  });
}

/**
 * The lines that a component draws without a stroke, see `findStrokeless`.
 *
 * @param {string} file
 * @param {string} code
 * @param {(sheet: string) => string} read
 */
export const findUnstroked = (file, code, read) =>
  findStrokeless(file, code, new Map(sheetsOf(file, code).map(([name, sheet]) => [name, read(sheet)])));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = readdirSync('src', { recursive: true }).map((file) => `src/${file.replaceAll(path.sep, '/')}`);
  const sheets = files.filter((file) => file.endsWith('.css'));
  const components = files.filter((file) => /(?<!\.test)\.tsx$/.test(file));
  const read = (file) => readFileSync(file, 'utf8');
  const plain = read(PLAIN);
  const breaches = [
    ...sheets.flatMap((file) => [...findBreaches(file, read(file)), ...findUnseen(file, read(file))]),
    ...components.flatMap((file) => {
      const code = read(file);
      return [...findUnknownClasses(file, code, plain), ...findLostClasses(file, code, read), ...findUnstroked(file, code, read)];
    }),
  ];
  for (const { file, line, rule, found } of breaches) console.log(`${file}:${line}: ${found} (${rule})`);
  if (sheets.length === 0) console.log('the check of styles found no sheet at all');
  console.log(`${sheets.length} sheets, ${breaches.length} breaches`);
  process.exitCode = breaches.length > 0 || sheets.length === 0 ? 1 : 0;
}
