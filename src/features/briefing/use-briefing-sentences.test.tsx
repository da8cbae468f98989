import regionFiles from '@mocks/data/regions.json';
import { describe, expect, test } from 'vitest';
import type { Language } from '@/domain/language';
import { nameOfRegion } from '@/domain/region-names';
import { existsIn } from '@/domain/region-outline';
import { PROGRAMME_YEARS } from '@/domain/series';
import { plain } from '@/shared/i18n/plain-fixture';
import { text, words } from '@/shared/i18n/text-fixture';
import { changeOf, countOf, dataOf, findingOf, lineOf, NOT_COMPARED, sentencesOf, toRegions } from './briefing-fixture';

const regions = toRegions(regionFiles);

/** All of so many verdicts rest on demo values. */
const RESTS = {
  kk: (n: number) => `(бағалары: жарияланған деректер бойынша – 0, демо деректер бойынша – ${n})`,
  ru: (n: number) => `(оценки: по опубликованным данным – 0, по демонстрационным – ${n})`,
};

/** The locative of a Kazakh name in -sy, -si; the prepositional of a Russian one. */
function placeOf(language: Language, name: string): string {
  if (language === 'kk') return `${name}нда`;
  return `в ${name
    .replace(/^(.+)ая область$/, '$1ой области')
    .replace(/^область /, 'области ')
    .replace(/^город (.+[нт])$/, 'городе $1е')
    .replace(/^город (.+)а$/, 'городе $1е')
    .replace(/^город /, 'городе ')}`;
}

describe.each(['kk', 'ru'] as const)('names of regions in %s', (language) => {
  const datedNames = regions.flatMap(({ id, names }) => names.map(({ from, name }) => ({ id, from, name: name[language] })));

  test('there are 20 regions, and 23 dated names of them', () => {
    expect([regions.length, datedNames.length]).toEqual([20, 23]);
  });

  test.each(datedNames)('$name ($id from $from) stands in its case', ({ id, from, name }) => {
    const t = words[language].getFixedT(language, 'briefing');
    expect(t(`place.${id}.${from}` as 'place.KZ-10.2022-06-08')).toBe(placeOf(language, name));
  });

  test.each(regions)('$id is named in every year by the name of that year', (region) => {
    for (const year of PROGRAMME_YEARS.filter((each) => existsIn(region, each))) {
      const data = dataOf({ year, distribution: countOf({ met: 2, far: 19 }, 1) }, region);
      const { title } = sentencesOf(language, data);
      const name = nameOfRegion(region, year).name[language];
      const place = placeOf(language, name);
      expect(findingOf(language, data)).toBe(
        language === 'kk'
          ? `${place} ${year} жылы 22 көрсеткіштің 21-і бағаланды, 2-сі орындалды ${RESTS.kk(21)}`
          : `В ${year} году ${place} из 22 показателей оценено 21, выполнено 2 ${RESTS.ru(21)}`,
      );
      const heading = name.charAt(0).toUpperCase() + name.slice(1);
      expect(title).toBe(language === 'kk' ? `${heading}, ${year} жыл` : `${heading}, ${year} год`);
    }
  });
});

const NUMBERS = [...Array.from({ length: 30 }, (_, i) => i + 1), 100];
/** Numbers whose Kazakh word ends in an open front, open back or closed back syllable; all others take the closed front ending. */
const KAZAKH_ENDINGS: Readonly<Record<string, readonly number[]>> = {
  сі: [2, 7, 12, 17, 22, 27],
  сы: [6, 16, 20, 26],
  ы: [9, 10, 19, 29, 30],
};
const endingOf = (n: number) => Object.entries(KAZAKH_ENDINGS).find(([, numbers]) => numbers.includes(n))?.[0] ?? 'і';

/** Russian: 1, 21 · 2–4, 22–24 · 5–20, 25–30, 100. */
function russianForm<Form>(n: number, one: Form, few: Form, many: Form): Form {
  if (n % 10 === 1 && n % 100 !== 11) return one;
  return [2, 3, 4].includes(n % 10) && ![12, 13, 14].includes(n % 100) ? few : many;
}

describe.each(NUMBERS)('the number %i', (n) => {
  test('of the promises kept by the nation', () => {
    const data = dataOf({ promiseDistribution: countOf({ met: n, near: 100 - n }, 1) });
    expect(findingOf('kk', data)).toBe(
      `2022 жылы 101 нысаналы индикатордың 100-і бағаланды, ${n}-${endingOf(n)} орындалды ${RESTS.kk(100)}`,
    );
    expect(findingOf('ru', data)).toBe(`В 2022 году из 101 целевого индикатора оценено 100, выполнено ${n} ${RESTS.ru(100)}`);
  });

  test.each([
    ['met', text.kk('common:counted.met'), text.ru('common:counted.met')],
    ['near', text.kk('common:counted.near'), text.ru('common:counted.near')],
    ['behind', text.kk('common:counted.behind'), text.ru('common:counted.behind')],
    ['far', text.kk('common:counted.far'), text.ru('common:counted.far')],
    ['regressed', text.kk('common:counted.regressed'), text.ru('common:counted.regressed')],
  ] as const)('of indicators with the verdict %s', (verdict, kazakh, russian) => {
    const data = dataOf({ distribution: countOf({ [verdict]: n }) });
    if (n === 1) {
      // one of one is no count: the verdict itself is said
      expect(sentencesOf('kk', data).verdicts).toBe(`Бағаланған жалғыз көрсеткіштің бағасы – «${words.kk.t(`verdict.${verdict}`)}».`);
      expect(sentencesOf('ru', data).verdicts).toBe(`Оценка единственного оцененного показателя – «${words.ru.t(`verdict.${verdict}`)}».`);
      return;
    }
    expect(plain(sentencesOf('kk', data).verdicts)).toBe(`Бағаланған ${n} көрсеткіштің ${n}-${endingOf(n)} ${kazakh}.`);
    const genitive = russianForm(n, 'оцененного показателя', 'оцененных показателей', 'оцененных показателей');
    expect(plain(sentencesOf('ru', data).verdicts)).toBe(`Из ${n} ${genitive}: ${russian} – ${n}.`);
  });

  test('of changed verdicts', () => {
    const better = Array.from({ length: n }, () => changeOf('A'));
    const names = n <= 4 ? Array(n).fill('A').join('; ') : 'A; A; A; A';
    const [andKazakh, andRussian] = n <= 4 ? ['', ''] : [` және тағы ${n - 4}`, ` и еще ${n - 4}`];
    expect(sentencesOf('kk', dataOf({ better })).changes[0]?.text).toBe(
      `2021 жылмен салыстырғанда ${n} көрсеткіштің орындалу бағасы жақсарды: ${names}${andKazakh}.`,
    );
    expect(sentencesOf('ru', dataOf({ better })).changes[0]?.text).toBe(
      `По сравнению с 2021 годом оценка улучшилась у ${n} ${russianForm(n, 'показателя', 'показателей', 'показателей')}: ${names}${andRussian}.`,
    );
  });
});

test('a Kazakh ending never leaves its number at the end of a line', () => {
  expect(sentencesOf('kk', dataOf({ promiseDistribution: countOf({ met: 6, far: 2 }) })).finding).toContain('6-\u2060сы');
});

describe('none', () => {
  const region = regions.find(({ id }) => id === 'KZ-39') ?? null;

  test.each([
    ['kk', null, '2022 жылы 8 нысаналы индикатордың 8-і бағаланды, орындалғаны жоқ'],
    ['ru', null, 'В 2022 году из 8 целевых индикаторов оценено 8, выполненных среди них нет'],
    ['kk', region, 'Қостанай облысында 2022 жылы 8 көрсеткіштің 8-і бағаланды, орындалғаны жоқ'],
    ['ru', region, 'В 2022 году в Костанайской области из 8 показателей оценено 8, выполненных среди них нет'],
  ] as const)('%s: of the known ones is met', (language, whom, finding) => {
    const counts = countOf({ far: 8 });
    expect(findingOf(language, dataOf({ promiseDistribution: counts, distribution: counts }, whom))).toBe(
      `${finding} ${RESTS[language](8)}`,
    );
  });

  test('is known', () => {
    const data = dataOf({ promiseDistribution: countOf({}, 8), distribution: countOf({}, 48) });
    expect(sentencesOf('kk', data)).toMatchObject({
      finding: '2022 жыл бойынша бағалауға жететін дерек жоқ',
      verdicts: '',
      medianLag: null,
    });
    expect(sentencesOf('ru', data).finding).toBe('За 2022 год данных для оценки не хватает');
  });

  test('changed', () => {
    expect(sentencesOf('kk', dataOf({})).changes[1]?.text).toBe('2021 жылмен салыстырғанда орындалу бағасы төмендеген көрсеткіш жоқ.');
    expect(sentencesOf('ru', dataOf({})).changes[0]?.text).toBe('По сравнению с 2021 годом ни у одного показателя оценка не улучшилась.');
  });

  test('can be compared in the first year', () => {
    expect(sentencesOf('kk', dataOf({ year: 2020, compared: NOT_COMPARED })).changes).toEqual([]);
  });
});

test.each([
  [{ least: 16.84, most: 16.84, count: 3, basis: 'verified' as const }, 'Кешігу медианасы – 16,8 ай.', 'Медианное опоздание – 16,8 мес.'],
  [
    { least: 24, most: null, count: 3, basis: 'verified' as const },
    'Кешігу медианасы – кемінде 24 ай.',
    'Медианное опоздание: не менее 24 мес.',
  ],
  [{ least: -3, most: -3, count: 3, basis: 'verified' as const }, 'Медиана бойынша жоспардан 3 ай алда.', 'Медианное опережение – 3 мес.'],
  [
    { least: null, most: 21.6, count: 2, basis: 'verified' as const },
    'Кешігу медианасы – ең көбі 21,6 ай.',
    'Медианное опоздание: не более 21,6 мес.',
  ],
  [
    { least: 12, most: 20.5, count: 3, basis: 'verified' as const },
    'Кешігу медианасы – 12–20,5 ай.',
    'Медианное опоздание: от 12 до 20,5 мес.',
  ],
  [
    { least: null, most: -3, count: 3, basis: 'verified' as const },
    'Кешігу медианасы – кемінде 3 ай алда.',
    'Медиана: опережение не менее 3 мес.',
  ],
  [
    { least: null, most: 0, count: 3, basis: 'verified' as const },
    text.kk('briefing:median.onSchedule'),
    text.ru('briefing:median.onSchedule'),
  ],
  [
    { least: 0.04, most: 0.04, count: 3, basis: 'verified' as const },
    text.kk('briefing:median.onSchedule'),
    text.ru('briefing:median.onSchedule'),
  ],
])('the median %o is said in words', (lag, kazakh, russian) => {
  expect(sentencesOf('kk', dataOf({ lag })).medianLag).toBe(kazakh);
  expect(sentencesOf('ru', dataOf({ lag })).medianLag).toBe(russian);
});

describe('why a line is among the worst', () => {
  // DOMAIN.md section 3: PISA mathematics 423 → 425 in 2022 against 470 of "2021"
  const pisa = { fact: 425, plan: 470, shareToDate: 2 / 47, lag: { known: true, months: 34.5, atLeast: false } } as const;

  test('tells fact and plan, how much of the change is done, how long behind', () => {
    expect(plain(sentencesOf('kk', dataOf({})).why(lineOf('PISA', pisa)))).toBe(
      'Факт: 425 балл; жоспар: 470 балл. Осы жылға жоспарланған өзгерістің 4%-ы орындалды. Кешігуі – 34,5 ай.',
    );
    expect(plain(sentencesOf('ru', dataOf({})).why(lineOf('PISA', pisa)))).toBe(
      'Факт: 425 баллов; план: 470 баллов. Сделано 4 % запланированного на этот год. Опоздание – 34,5 месяца.',
    );
  });

  test('tells that nothing has begun, or that it went the other way', () => {
    const { why } = sentencesOf('ru', dataOf({}));
    expect(why(lineOf('A', { ...pisa, shareToDate: 0 }))).toContain(text.ru('briefing:why.noShare'));
    const backwards = why(lineOf('A', { ...pisa, shareToDate: -0.3, verdict: 'regressed' }));
    expect(backwards).toContain(text.ru('briefing:why.backwards'));
    expect(backwards).not.toContain('не началось');
  });

  test('says since when it is so and who answers first, where they are known', () => {
    const line = lineOf('PISA', pisa);
    const leads = [{ code: 'mes', abbreviation: { kk: 'БҒМ', ru: 'МОН' }, successors: [] }];
    const known = { ...dataOf({}), leads, sinceOf: () => ({ year: 2020, basis: 'verified' as const }) };
    const { why } = sentencesOf('kk', known);
    expect(plain(why(line)).split('. ').slice(-2).join('. ')).toMatch(/2020 .*БҒМ/);
  });

  test('leaves out what is not known', () => {
    const { why } = sentencesOf('kk', dataOf({}));
    const unknown = { ...pisa, shareToDate: null, lag: { known: false, reason: 'yearly-flow' } } as const;
    expect(plain(why(lineOf('A', unknown)))).toBe('Факт: 425 балл; жоспар: 470 балл.');
  });
});

test('money is planned money: to the end of the year, of the whole programme, none for a region', () => {
  const region = regions.find(({ id }) => id === 'KZ-10') ?? null;
  expect(plain(sentencesOf('kk', dataOf({ year: 2021 })).money)).toBe(
    '2021 жылдың соңына дейін Бағдарламаның барлық қаржысының (11 578 млрд теңге) 22%-ы, яғни 2 497 млрд теңге жоспарланды. Бұл – жоспарланған қаржы, жұмсалғаны туралы дерек жоқ.',
  );
  expect(plain(sentencesOf('ru', dataOf({ year: 2025 })).money)).toBe(
    'На 2020–2025 годы запланировано 11 578 млрд тенге. Это план; данных о расходах нет.',
  );
  expect(sentencesOf('kk', dataOf({}, region)).money).toMatch(/^Қаулы қаржыны өңірлерге бөлмейді/);
});
