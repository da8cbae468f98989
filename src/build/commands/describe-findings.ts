import { CHECKS, type Finding, isError } from '../../domain/checks/check-list';
import { quotedValues } from '../../domain/checks/quoted-values';
import type { Language } from '../../domain/language';
import { shortWording } from '../../domain/promise-wording';
import kk from '../../locales/kk/checks.json';
import kkOfCommand from '../../locales/kk/command.json';
import ru from '../../locales/ru/checks.json';
import ruOfCommand from '../../locales/ru/command.json';
import { figuresIn } from './figures-in';

/** What pages say of a finding too, and what only a command or a build has to say, which no page has to load. */
const TEXTS = { kk: { ...kk, ...kkOfCommand }, ru: { ...ru, ...ruOfCommand } } satisfies Record<Language, unknown>;
type TextKey = keyof typeof TEXTS.kk;

/** What one screen holds. */
const MOST_LINES = 20;

/** Signs that would break the line, or command the terminal, where a cell that holds them is quoted. */
const UNPRINTED = /\p{Cc}+/gu;

type Values = Readonly<Record<string, string | number>>;

/** A text with its values filled in. */
export const filled = (text: string, values: Values): string =>
  text.replaceAll(/\{\{(\w+)\}\}/g, (slot, name: string) => String(values[name] ?? slot));

/** A text of the checks with its values filled in. */
export const sayCheck = (language: Language, key: TextKey, values: Values = {}): string => filled(TEXTS[language][key], values);

/** The promises beside the indicators by their ids, in their own words. */
export type Promises = Readonly<Record<string, Readonly<Record<Language, string>>>>;

/**
 * `file:line, column` (of a workbook `file:sheet!P5, column`)`: what is wrong. What to do.` A warning says that it is one. Of a promise, whose id says
 * nothing, its first words stand before what is wrong.
 */
export function describeFinding(finding: Finding, language: Language, promises: Promises = {}): string {
  const { code, file, line, column, sheet, cell } = finding;
  const values = quotedValues(finding, figuresIn(language));
  const at = sheet === undefined ? (line ?? '') : `${sheet}!${cell ?? line ?? ''}`;
  const promise = finding.about && promises[finding.about.indicator];
  const named = promise ? ` «${shortWording(promise[language])}»` : '';
  const place = [at === '' ? file : `${file}:${at}`, ...(column === null ? [] : [column])].join(', ');
  const wrong = sayCheck(language, `wrong.${code}` as TextKey, values);
  const remedy = sayCheck(language, `remedy.${code}` as TextKey, values);
  const severity = CHECKS[code] === 'warning' ? ` (${sayCheck(language, 'severity.warning')})` : '';
  return `${place}${named}${severity}: ${wrong}. ${remedy}.`.replaceAll(UNPRINTED, ' ');
}

/** The same for programs: every finding as it is, with its severity and its sentences. */
export const tellFindings = (findings: readonly Finding[], language: Language, promises: Promises = {}) =>
  findings.map((finding) => ({ ...finding, severity: CHECKS[finding.code], text: describeFinding(finding, language, promises) }));

/** One screen of text: errors before warnings, the first twenty, how many more there are, and the counts. */
export function describeFindings(findings: readonly Finding[], language: Language, promises: Promises = {}): string {
  const errors = findings.filter(isError);
  const warnings = findings.filter((finding) => !isError(finding));
  const shown = [...errors, ...warnings].slice(0, MOST_LINES);
  const more = findings.length - shown.length;
  return [
    ...shown.map((finding) => describeFinding(finding, language, promises)),
    ...(more > 0 ? [sayCheck(language, 'summary.more', { more })] : []),
    sayCheck(language, 'summary.errors', { errors: errors.length, warnings: warnings.length }),
  ].join('\n');
}
