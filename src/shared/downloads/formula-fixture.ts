/**
 * Computes the formulas of a workbook in tests, as a spreadsheet does, and knows no more than they use: numbers, texts, TRUE and FALSE, cells and
 * ranges, + - * /, comparisons, and the functions below. What it does not know it refuses, so that no formula passes unread.
 * Source of the meanings: ECMA-376, part 1, section 18.17 (an empty cell is 0 in a sum, unequal to a text, and blank for ISBLANK).
 */
export interface Sheet {
  /** `null` = empty. Rows and columns count from 1. */
  readonly cell: (row: number, column: number) => unknown;
}

type Value = number | string | boolean | null;
/** Not computed before it is asked for: IF leaves the other way alone. */
type Lazy = () => Value | readonly (readonly Value[])[];

const TOKEN =
  /\s*(?:(\d+(?:\.\d+)?(?:[eE][-+]?\d+)?)|"((?:[^"]|"")*)"|([A-Z]+(?=\())|(TRUE|FALSE)|(\$?[A-Z]+\$?\d+)|(<>|<=|>=|[-+*/=<>(),:]))/y;
type Token = { readonly kind: 'number' | 'text' | 'function' | 'logical' | 'cell' | 'sign'; readonly text: string };
const KINDS = ['number', 'text', 'function', 'logical', 'cell', 'sign'] as const;

function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(formula);
    if (!match) throw new SyntaxError(`${formula}: not understood from ${formula.slice(at)}`);
    const found = KINDS.findIndex((_, i) => match[i + 1] !== undefined);
    tokens.push({ kind: KINDS[found] ?? 'sign', text: match[found + 1] ?? '' });
  }
  return tokens;
}

function addressOf(text: string): { readonly row: number; readonly column: number } {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(text.replaceAll('$', '')) ?? [];
  return { row: Number(digits), column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) };
}

const toNumber = (value: Value): number => {
  if (typeof value === 'string') throw new TypeError(`a text is no number: ${value}`);
  return Number(value ?? 0);
};
const toLogical = (value: Value): boolean => {
  if (typeof value === 'string') throw new TypeError(`a text is neither true nor false: ${value}`);
  return Boolean(value);
};
const single = (value: ReturnType<Lazy>): Value => {
  if (Array.isArray(value)) throw new TypeError('a range where one value is wanted');
  return value as Value;
};
const cellsOf = (value: ReturnType<Lazy>): readonly (readonly Value[])[] => (Array.isArray(value) ? value : [[value as Value]]);
/** A text is greater than any number; an empty cell counts as 0 beside a number and as '' beside a text. */
const compare = (a: Value, b: Value): number => {
  if (typeof a === 'string' || typeof b === 'string') {
    const [one, other] = [a ?? '', b ?? ''];
    if (typeof one === 'string' && typeof other === 'string') return one < other ? -1 : one > other ? 1 : 0;
    return typeof one === 'string' ? 1 : -1;
  }
  return Math.sign(toNumber(a) - toNumber(b));
};

const FUNCTIONS: Readonly<Record<string, (args: readonly Lazy[]) => Value>> = {
  IF: ([test, yes, no]) => single((toLogical(single(test?.() ?? null)) ? yes : no)?.() ?? false),
  AND: (args) => args.every((arg) => toLogical(single(arg()))),
  OR: (args) => args.some((arg) => toLogical(single(arg()))),
  ABS: ([arg]) => Math.abs(toNumber(single(arg?.() ?? null))),
  ISBLANK: ([arg]) => single(arg?.() ?? null) === null,
  ROWS: ([arg]) => cellsOf(arg?.() ?? null).length,
  COUNTIF: ([range, wanted]) => {
    const value = single(wanted?.() ?? null);
    return cellsOf(range?.() ?? null)
      .flat()
      .filter((cell) => cell === value).length;
  },
};

const OPERATORS: Readonly<Record<string, (a: Value, b: Value) => Value>> = {
  '+': (a, b) => toNumber(a) + toNumber(b),
  '-': (a, b) => toNumber(a) - toNumber(b),
  '*': (a, b) => toNumber(a) * toNumber(b),
  '/': (a, b) => toNumber(a) / toNumber(b),
  '=': (a, b) => compare(a, b) === 0,
  '<>': (a, b) => compare(a, b) !== 0,
  '<': (a, b) => compare(a, b) < 0,
  '>': (a, b) => compare(a, b) > 0,
  '<=': (a, b) => compare(a, b) <= 0,
  '>=': (a, b) => compare(a, b) >= 0,
};
/** From what binds least to what binds most. */
const LEVELS = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['+', '-'],
  ['*', '/'],
] as const;

/** The value of a formula. Errors: SyntaxError for what is not understood, TypeError where a text is reckoned with. */
export function computeFormula(formula: string, sheet: Sheet): Value {
  const tokens = tokensOf(formula);
  let at = 0;
  const isNext = (text: string) => tokens[at]?.kind === 'sign' && tokens[at]?.text === text;
  const take = (text: string) => {
    if (!isNext(text)) throw new SyntaxError(`${formula}: ${text} is missing before token ${at + 1}`);
    at += 1;
  };

  function binary(level: number): Lazy {
    const signs: readonly string[] | undefined = LEVELS[level];
    if (!signs) return unary();
    let left = binary(level + 1);
    for (let token = tokens[at]; token?.kind === 'sign' && signs.includes(token.text); token = tokens[at]) {
      at += 1;
      const [before, operator, after] = [left, OPERATORS[token.text], binary(level + 1)];
      left = () => operator?.(single(before()), single(after())) ?? null;
    }
    return left;
  }

  function unary(): Lazy {
    if (!isNext('-')) return primary();
    take('-');
    const of = unary();
    return () => -toNumber(single(of()));
  }

  function primary(): Lazy {
    const token = tokens[at];
    at += 1;
    if (token?.kind === 'number') return () => Number(token.text);
    if (token?.kind === 'text') return () => token.text.replaceAll('""', '"');
    if (token?.kind === 'logical') return () => token.text === 'TRUE';
    if (token?.kind === 'function') return call(token.text);
    if (token?.kind === 'cell') return cells(token.text);
    if (token?.text !== '(') throw new SyntaxError(`${formula}: ${token?.text ?? 'the end'} is not expected`);
    const inner = binary(0);
    take(')');
    return inner;
  }

  function call(name: string): Lazy {
    const run = FUNCTIONS[name];
    if (!run) throw new SyntaxError(`${formula}: the function ${name} is not known`);
    take('(');
    const args = [binary(0)];
    while (isNext(',')) {
      take(',');
      args.push(binary(0));
    }
    take(')');
    return () => run(args);
  }

  function cells(first: string): Lazy {
    const from = addressOf(first);
    if (!isNext(':')) return () => sheet.cell(from.row, from.column) as Value;
    take(':');
    const to = addressOf(tokens[at]?.text ?? '');
    at += 1;
    const range = (length: number) => Array.from({ length }, (_, i) => i);
    return () =>
      range(to.row - from.row + 1).map((y) =>
        range(to.column - from.column + 1).map((x) => sheet.cell(from.row + y, from.column + x) as Value),
      );
  }

  const value = binary(0);
  if (at < tokens.length) throw new SyntaxError(`${formula}: ${tokens[at]?.text} is not expected`);
  return single(value());
}
