import { parseArgs } from 'node:util';
import { isLanguage, type Language } from '../../domain/language';

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const OPTIONS = {
  ...{ lang: text, json: flag, yes: flag, date: text },
  ...{ 'title-kk': text, 'title-ru': text, 'reason-kk': text, 'reason-ru': text },
} as const;

type Name = keyof typeof OPTIONS;
type TextName = { [N in Name]: (typeof OPTIONS)[N]['type'] extends 'string' ? N : never }[Name];

const COMMANDS = ['check', 'publish', 'withdraw'] as const;
type Command = (typeof COMMANDS)[number];

/** What is wrong with a command line, as the text `usage.{code}` says it. */
interface Misuse {
  readonly code:
    | 'option'
    | 'valueMissing'
    | 'valueUnwanted'
    | 'language'
    | 'command'
    | 'commandMissing'
    | 'publishNothing'
    | 'withdrawNothing';
  readonly values: Readonly<Record<string, string>>;
}

export interface Arguments {
  readonly command: Command;
  /** Files, or places that are withdrawn. */
  readonly given: readonly string[];
  readonly language: Language;
  readonly texts: Readonly<Record<TextName, string>>;
  readonly flags: Readonly<Record<'json' | 'yes', boolean>>;
}

interface Misused {
  readonly misuse: Misuse;
  readonly language: Language;
  readonly asJson: boolean;
}

type Token = ReturnType<typeof tokensOf>[number];

/** Reads a command line of `npm run facts`; in the language that it asks for, however the rest is written, what in it cannot be understood. */
export function readArguments(args: readonly string[]): Arguments | Misused {
  const tokens = tokensOf(args);
  const options = tokens.filter((token) => token.kind === 'option');
  const textOf = (name: TextName) => options.findLast((option) => option.name === name)?.value ?? '';
  const asked = textOf('lang') || 'kk';
  const language = isLanguage(asked) ? asked : 'kk';
  const [command = '', ...given] = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const misuse = tokens.map(misuseOf).find((found) => found !== null) ?? misuseOfCommand(command, given) ?? misuseOfLanguage(asked);
  const isSet = (name: Name) => options.some((option) => option.name === name);
  if (misuse) return { misuse, language, asJson: isSet('json') };
  const names: readonly TextName[] = ['lang', 'date', 'title-kk', 'title-ru', 'reason-kk', 'reason-ru'];
  return {
    ...{ command: command as Command, given, language },
    texts: Object.fromEntries(names.map((name) => [name, textOf(name)])) as Arguments['texts'],
    flags: { json: isSet('json'), yes: isSet('yes') },
  };
}

/** Not strict: what is not understood is said in the reader's language. */
const tokensOf = (args: readonly string[]) =>
  parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS, strict: false, tokens: true }).tokens;

function misuseOf(token: Token): Misuse | null {
  if (token.kind !== 'option') return null;
  const { name, value, rawName: option, inlineValue: isInline } = token;
  if (!Object.hasOwn(OPTIONS, name)) return { code: 'option', values: { option } };
  const isFlag = OPTIONS[name as Name].type === 'boolean';
  if (isFlag) return value === undefined ? null : { code: 'valueUnwanted', values: { option } };
  // another option, where the value should stand
  const isMissing = value === undefined || value === '' || (!isInline && value.startsWith('-'));
  return isMissing ? { code: 'valueMissing', values: { option } } : null;
}

function misuseOfCommand(command: string, given: readonly string[]): Misuse | null {
  if (command === '') return { code: 'commandMissing', values: {} };
  if (!COMMANDS.some((known) => known === command)) return { code: 'command', values: { command } };
  if (given.length > 0 || command === 'check') return null;
  return { code: command === 'publish' ? 'publishNothing' : 'withdrawNothing', values: {} };
}

const misuseOfLanguage = (value: string): Misuse | null => (isLanguage(value) ? null : { code: 'language', values: { value } });
