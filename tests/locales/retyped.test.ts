import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LANGUAGES, namespacesOf, textsOf } from './locale-files';

/** Sentences and phrases; a single word is too often the name of something in the data as well. */
const PHRASES = new Map(
  LANGUAGES.flatMap((language) =>
    namespacesOf(language).flatMap((namespace) =>
      Object.entries(textsOf(language, namespace))
        .filter(([, words]) => words.includes(' ') && !/\{\{|</.test(words))
        .map(([key, words]) => [words, `text.${language}('${namespace}:${key}')`] as const),
    ),
  ),
);

/** The phrases of the locales that a test types again, each with what stands for it; `{ kk: '…', ru: '…' }` are data. */
const findRetyped = (code: string): string[] =>
  [...code.matchAll(/(?<!\b(?:kk|ru): )'((?:[^'\\\n]|\\.)*)'/g)].flatMap(({ 1: typed = '' }) =>
    PHRASES.has(typed) ? [`${typed}: ${PHRASES.get(typed)}`] : [],
  );

test('a phrase typed again is seen, words of the data are not', () => {
  const [[phrase, named] = []] = [...PHRASES];
  expect(findRetyped(`getByText('${phrase}')`)).toEqual([`${phrase}: ${named}`]);
  expect(findRetyped("getByText('Алматы қ.')")).toEqual([]);
});

test('no component test types a phrase that stands in the locales: a wording is changed in two files', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.test.tsx'));
  expect(files.length).toBeGreaterThan(0);
  const retyped = files.flatMap((file) => findRetyped(readFileSync(`src/${file}`, 'utf8')).map((phrase) => `${file}: ${phrase}`));
  expect(retyped).toEqual([]);
});
