import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, namespacesOf, textsOf } from './locale-files';

/** Every text of a language, with the place where it stands; slots hold a letter, so that what is around them is seen. */
function allTexts(language: 'kk' | 'ru') {
  return namespacesOf(language).flatMap((namespace) =>
    Object.entries(textsOf(language, namespace)).map(([key, text]) => ({ place: `${namespace}:${key}`, text })),
  );
}

const placesOf = (language: 'kk' | 'ru', fault: RegExp, but: RegExp = /^$/) =>
  allTexts(language)
    .filter(({ place, text }) => fault.test(text) && !but.test(place))
    .map(({ place, text }) => `${place}: ${text}`);

/** Kinds of faults that no text may have, whatever it says. */
const FAULTS = {
  'ends a sentence twice': /(?<!\.)\.\.(?!\.)/,
  'has two blanks in a row': / {2}|\u00A0 | \u00A0/,
  'has a blank before a comma, a stop or a colon': / [,;:.!](?!\w)/,
  'glues a number to a word': /\d[а-яёәғқңөұүһі]/iu,
  'glues a slot to a word': /\}\}[а-яёәғқңөұүһі]|[а-яёәғқңөұүһі]\{\{/iu,
  // a line may end between a dash and a blank that is not to be broken: only a joiner holds them together
  'parts a dash from its number': /–\u00A0/,
  'writes a hyphen for a dash': / - /,
} as const;

describe.each(LANGUAGES)('no text in %s', (language) => {
  // «I тоқсан» + «ның»: the name of a quarter always ends in the same letter
  const ALLOWED = /^registers:due\.reported/;
  test.each(Object.entries(FAULTS))('%s', (_, fault) => {
    expect(placesOf(language, fault, ALLOWED)).toEqual([]);
  });
});

/** Words that GLOSSARY.md decided against, as readers saw them; files and the API may say ряд, қатар. */
const REPLACED = {
  kk: [
    [/[Рр]есми (дерек|мән|факт|сан)/, /^$/],
    [/[Аа]ртта қалу (медиана|шегі|есептел|мән)|[Аа]ртта қалу(,| \()/, /^$/],
    [/өспелі (қосынды|қорытынды)/i, /^$/],
    [/оспардан алыс/, /^$/],
    [/Жарияланған күйінде/, /^$/],
    [/бөлшектің бөлім/, /^$/],
    [/деректер жиынтығы/i, /^$/],
    [/жоспарланғаннан орындал|жолдың жүріп өтілгені/i, /^$/],
    [/жартылай сай/i, /^$/],
    [/заңдық күш/i, /^$/],
    [
      /(^|[^а-яәіңғүұқөһ])қатар(лар)?(ы|ға|дың|дар)?(?![а-яәіңғүұқөһ])/i,
      /^about:replace\.row|^indicator:regions\.choose$|^funding:|^about:purpose|^download-files:|^mocks:/,
    ],
  ],
  ru: [
    [/(^|[^е])[Оо]фициальны[а-я]* (данн|значен|факт|чис)/, /^$/],
    [/отставани/i, /^$/],
    [/базов[а-я]+ уров/i, /^$/],
    [/достигнут и позже|[Пп]остановление записало/, /^$/],
    // «выполнили 0»: a count of nobody does nothing
    [/(выполнили|достигли) \{\{/, /^$/],
    [/лизко к плану|алеко от плана/, /^(common:counted|briefing:count|present:worst)\./],
    [/Как опубликовано/, /^$/],
    [/знаменател/i, /^$/],
    [/республиканск[а-я]+ план/i, /^$/],
    [/(^|[^а-яё])ряд(а|у|ы|ов|ам)?(?![а-яё])/i, /^about:replace\.row$|^download-files:|^mocks:/],
    [/план не называет|приказ не называет|Программа не называет/i, /^$/],
  ],
} as const;

test.each(LANGUAGES)('no reader of %s meets a word that the glossary replaced', (language) => {
  expect(REPLACED[language].flatMap(([word, but]) => placesOf(language, word, but))).toEqual([]);
});

/** Our own texts among the data: what the files hold is described, notes, short names. Titles are the decree's and are not judged. */
const DATA_TEXTS = ['api-files', 'columns', 'events', 'fact-notes', 'glossary', 'short-titles'];
const textsIn = (value: unknown, language: 'kk' | 'ru'): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  const own = Object.entries(value).flatMap(([key, text]) => (key === language && typeof text === 'string' ? [text] : []));
  return [...own, ...Object.values(value).flatMap((part) => textsIn(part, language))];
};

test.each(LANGUAGES)('nor does the data say such a word in %s', (language) => {
  const texts = DATA_TEXTS.flatMap((file) => textsIn(JSON.parse(readFileSync(`mocks/data/${file}.json`, 'utf8')), language));
  expect(texts.length).toBeGreaterThan(200);
  const rules = REPLACED[language].filter(([, but]) => !but.test('mocks:'));
  expect(texts.filter((text) => rules.some(([word]) => word.test(text)))).toEqual([]);
});

test.each(LANGUAGES)('every description of a page in %s is a sentence', (language) => {
  const descriptions = namespacesOf(language).flatMap((namespace) => textsOf(language, namespace)['description'] ?? []);
  expect(descriptions.length).toBeGreaterThan(10);
  expect(descriptions.filter((text) => !text.endsWith('.'))).toEqual([]);
});

/** The glossary names the words of verdicts, states and outcomes: the interface says them letter for letter. */
test('the words of the interface are those of the glossary', () => {
  const rows = readFileSync('src/domain/GLOSSARY.md', 'utf8').matchAll(/^\| ([\w-]+) \| ([^|]+) \| ([^|]+) \|/gm);
  const words = new Map([...rows].map(([, code = '', kk = '', ru = '']) => [code, { kk: kk.trim(), ru: ru.trim() }]));
  const said = (language: 'kk' | 'ru') =>
    Object.entries(textsOf(language, 'common')).flatMap(([key, text]) => {
      const [, code = ''] = /^(?:verdict|state|outcome)\.(.+)$/.exec(key) ?? [];
      const word = words.get(code)?.[language];
      return word === undefined ? [] : [{ key, text: text.replace('{{baselineYear}}', '2018'), word }];
    });
  for (const language of LANGUAGES) {
    expect(said(language).length).toBeGreaterThan(15);
    expect(said(language).filter(({ text, word }) => text !== word)).toEqual([]);
  }
});

/** Texts of the data reach the reader beside those of the interface. */
const dataTexts = (language: 'kk' | 'ru') => {
  const said = new RegExp(`"${language}": "((?:[^"\\\\]|\\\\.)*)"`, 'g');
  const files = readdirSync('mocks/data', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'));
  return files.flatMap((file) =>
    [...readFileSync(`mocks/data/${file}`, 'utf8').matchAll(said)].map(([, text = '']) => ({ place: file, text })),
  );
};

test('no Russian text of the data closes two quotation marks at once, or calls the lag otherwise', () => {
  const texts = dataTexts('ru');
  expect(texts.length).toBeGreaterThan(1000);
  expect(texts.filter(({ text }) => /»»|««|[Оо]тставани[ея]/.test(text))).toEqual([]);
});

test('a Kazakh ending stands right behind a number from the data only where its last word is known: per cent, or one chosen for it', () => {
  // «10%-дан»: «пайыз» takes the same endings whatever the number; «2-сі», «6-сы»: the ending is that of the number (kazakh-suffix.ts)
  const PERCENTS = 'share|behind|near|exceeded|way';
  const ENDINGS = 'с?[ыі]|[дтн][аеыі]н?|[ғгқк][ае]|[ндт][ыі]ң';
  const glued = new RegExp(`\\{\\{(?!(?:${PERCENTS})\\}\\})\\w+\\}\\}[-\\u2011]\\u2060?(?:${ENDINGS})(?![а-яәғқңөұүһі])`, 'u');
  expect(placesOf('kk', glued, /^common:possessive\./)).toEqual([]);
  expect(glued.test('оның {{rest}}-і жарияланбаған')).toBe(true);
});
