import regionFiles from '@mocks/data/regions.json';
import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, test } from 'vitest';
import type { IndicatorAnswer } from '@/contracts/indicators';
import type { Briefing, BriefingLine, BriefingVerdict, VerdictChange } from '@/domain/briefing';
import type { Language } from '@/domain/language';
import { nameOfRegion } from '@/domain/region-names';
import { existsIn } from '@/domain/region-outline';
import { distribute } from '@/domain/roll-up';
import { PROGRAMME_YEARS } from '@/domain/series';
import { createSeries } from '@/domain/series-fixture';
import type { Verdict } from '@/domain/verdict';
import { createI18n } from '../i18n/create-i18n';
import type { BriefingData } from './briefing-data';
import { useBriefingSentences } from './use-briefing-sentences';

const i18n = { kk: await createI18n('kk'), ru: await createI18n('ru') };
for (const language of ['kk', 'ru'] as const) await i18n[language].loadNamespaces(['briefing', 'common']);

const COMPARED = { published: 1, demo: 0, unknown: 0, total: 1 };
const NOT_COMPARED = { published: 0, demo: 0, unknown: 1, total: 1 };

const countOf = (verdicts: Partial<Record<Verdict, number>>, silent = 0) =>
  distribute([
    ...Object.entries(verdicts).flatMap(([verdict, count]) =>
      Array.from({ length: count }, () => ({ worst: { verdict: verdict as Verdict, basis: 'demo' as const }, state: null, total: 1 })),
    ),
    ...Array.from({ length: silent }, () => ({ worst: null, state: 'no-data' as const, total: 1 })),
  ]);

function dataOf(briefing: Partial<Briefing<IndicatorAnswer>>, region: BriefingData['region'] = null): BriefingData {
  const empty = countOf({});
  return {
    region,
    briefing: {
      ...{
        year: 2022,
        promises: [],
        promiseDistribution: empty,
        distribution: empty,
        lag: null,
        worst: [],
        compared: COMPARED,
        better: [],
        worse: [],
      },
      ...briefing,
    },
    fundingMlnKzt: { total: 11_578_425, byYear: { 2020: 1_161_000, 2021: 1_336_000 } } as unknown as BriefingData['fundingMlnKzt'],
    dataDate: '2026-11-01',
    seriesOf: () => createSeries({ plan: {} }),
    brokenIn: null,
  };
}

/** No-break spaces and joiners are for the eye. */
const plain = (text: string) => text.replaceAll('\u00A0', ' ').replaceAll('\u2060', '');

function sentencesOf(language: Language, data: BriefingData) {
  const wrapper = ({ children }: { children: ReactNode }) => <I18nextProvider i18n={i18n[language]}>{children}</I18nextProvider>;
  return renderHook(() => useBriefingSentences(data), { wrapper }).result.current;
}

const regions = regionFiles.map((region) => ({
  ...region,
  names: region.names.map(({ from, to, kk, ru }) => ({ from, to, name: { kk, ru }, short: { kk, ru }, centre: null })),
})) as unknown as NonNullable<BriefingData['region']>[];

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
    const t = i18n[language].getFixedT(language, 'briefing');
    expect(t(`place.${id}.${from}` as 'place.KZ-10.2022-06-08')).toBe(placeOf(language, name));
  });

  test.each(regions)('$id is named in every year by the name of that year', (region) => {
    for (const year of PROGRAMME_YEARS.filter((each) => existsIn(region, each))) {
      const { finding, title } = sentencesOf(language, dataOf({ year, distribution: countOf({ met: 2, far: 19 }) }, region));
      const name = nameOfRegion(region, year).name[language];
      const place = placeOf(language, name);
      expect(plain(finding)).toBe(
        language === 'kk'
          ? `${place} ${year} жылы бағаланған 21 көрсеткіштің 2-сі орындалды`
          : `В ${year} году ${place} выполнены 2 из 21 оцененного показателя`,
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
    const data = dataOf({ promiseDistribution: countOf({ met: n, near: 100 - n }) });
    expect(plain(sentencesOf('kk', data).finding)).toBe(`2022 жылы 100 нысаналы индикатордың ${n}-${endingOf(n)} орындалды`);
    expect(plain(sentencesOf('ru', data).finding)).toBe(
      `В 2022 году ${russianForm(n, 'выполнен', 'выполнены', 'выполнено')} ${n} из 100 целевых индикаторов`,
    );
  });

  test.each([
    ['met', 'орындалды', 'выполнено'],
    ['near', 'жоспарға жақын', 'близко к плану'],
    ['behind', 'жоспардан артта қалған', 'отстает от плана'],
    ['far', 'жоспардан алшақ', 'далеко от плана'],
    ['regressed', '2018 жылғы деңгейден нашар', 'хуже уровня 2018 года'],
  ] as const)('of indicators with the verdict %s', (verdict, kazakh, russian) => {
    const data = dataOf({ distribution: countOf({ [verdict]: n }) });
    expect(plain(sentencesOf('kk', data).verdicts)).toBe(`Бағаланған ${n} көрсеткіштің ${n}-${endingOf(n)} ${kazakh}.`);
    const genitive = russianForm(n, 'оцененного показателя', 'оцененных показателей', 'оцененных показателей');
    expect(plain(sentencesOf('ru', data).verdicts)).toBe(`Из ${n} ${genitive}: ${russian} – ${n}.`);
  });

  test('of changed verdicts', () => {
    const better = Array.from({ length: n }, () => changeOf('A'));
    const names = n <= 4 ? Array(n).fill('A').join('; ') : 'A; A; A; A';
    const [andKazakh, andRussian] = n <= 4 ? ['', ''] : [` және тағы ${n - 4}`, ` и еще ${n - 4}`];
    expect(sentencesOf('kk', dataOf({ better })).better).toBe(
      `2021 жылмен салыстырғанда ${n} көрсеткіштің орындалу бағасы жақсарды: ${names}${andKazakh}.`,
    );
    expect(sentencesOf('ru', dataOf({ better })).better).toBe(
      `По сравнению с 2021 годом оценка улучшилась у ${n} ${russianForm(n, 'показателя', 'показателей', 'показателей')}: ${names}${andRussian}.`,
    );
  });
});

describe('the verdicts of a region go on where its finding ends', () => {
  const region = regions.find(({ id }) => id === 'KZ-39') ?? null;
  const verdictsOf = (language: Language, verdicts: Partial<Record<Verdict, number>>) =>
    plain(sentencesOf(language, dataOf({ distribution: countOf(verdicts) }, region)).verdicts);

  test('with the rest of the indicators', () => {
    expect(verdictsOf('kk', { met: 3, near: 2, far: 6 })).toBe('Қалғандарының 2-сі жоспарға жақын, 6-сы жоспардан алшақ.');
    expect(verdictsOf('ru', { met: 3, near: 2, far: 6 })).toBe('Остальные: близко к плану – 2, далеко от плана – 6.');
  });

  test('with all of them where none is met, with nothing where all are', () => {
    expect(verdictsOf('kk', { behind: 9 })).toBe('Олардың 9-ы жоспардан артта қалған.');
    expect(verdictsOf('ru', { behind: 1 })).toBe('Из них: отстает от плана – 1.');
    expect(verdictsOf('ru', { met: 4 })).toBe('');
  });
});

test('a Kazakh ending never leaves its number at the end of a line', () => {
  expect(sentencesOf('kk', dataOf({ promiseDistribution: countOf({ met: 6, far: 2 }) })).finding).toContain('6-\u2060сы');
});

describe('none', () => {
  const region = regions.find(({ id }) => id === 'KZ-39') ?? null;

  test.each([
    ['kk', null, '2022 жылы 8 нысаналы индикатордың бірде-бірі орындалған жоқ'],
    ['ru', null, 'В 2022 году не выполнен ни один из 8 целевых индикаторов'],
    ['kk', region, 'Қостанай облысында 2022 жылы бағаланған 8 көрсеткіштің бірде-бірі орындалған жоқ'],
    ['ru', region, 'В 2022 году в Костанайской области не выполнен ни один из 8 оцененных показателей'],
  ] as const)('%s: of the known ones is met', (language, whom, finding) => {
    const counts = countOf({ far: 8 });
    expect(plain(sentencesOf(language, dataOf({ promiseDistribution: counts, distribution: counts }, whom)).finding)).toBe(finding);
  });

  test('is known', () => {
    const data = dataOf({ promiseDistribution: countOf({}, 8), distribution: countOf({}, 48) });
    expect(sentencesOf('kk', data)).toMatchObject({
      finding: '2022 жыл бойынша бағалауға жететін дерек жоқ',
      verdicts: '',
      medianLag: null,
    });
    expect(sentencesOf('ru', data).finding).toBe('За 2022 год данных для оценки нет');
  });

  test('changed', () => {
    expect(sentencesOf('kk', dataOf({})).worse).toBe('2021 жылмен салыстырғанда орындалу бағасы төмендеген көрсеткіш жоқ.');
    expect(sentencesOf('ru', dataOf({})).better).toBe('По сравнению с 2021 годом ни у одного показателя оценка не улучшилась.');
  });

  test('can be compared in the first year', () => {
    expect(sentencesOf('kk', dataOf({ year: 2020, compared: NOT_COMPARED }))).toMatchObject({ better: '', worse: '' });
  });
});

test.each([
  [{ least: 16.84, most: 16.84, count: 3, basis: 'verified' as const }, 'Кешігу медианасы – 16,8 ай.', 'Медианное опоздание – 16,8 мес.'],
  [
    { least: 24, most: null, count: 3, basis: 'verified' as const },
    'Кешігу медианасы: кемінде 24 ай.',
    'Медианное опоздание: не менее 24 мес.',
  ],
  [{ least: -3, most: -3, count: 3, basis: 'verified' as const }, 'Медиана бойынша жоспардан 3 ай алда.', 'Медианное опережение – 3 мес.'],
  [
    { least: null, most: 21.6, count: 2, basis: 'verified' as const },
    'Кешігу медианасы: ең көбі 21,6 ай.',
    'Медианное опоздание: не более 21,6 мес.',
  ],
  [
    { least: 12, most: 20.5, count: 3, basis: 'verified' as const },
    'Кешігу медианасы: 12–20,5 ай.',
    'Медианное опоздание: от 12 до 20,5 мес.',
  ],
  [
    { least: null, most: -3, count: 3, basis: 'verified' as const },
    'Кешігу медианасы: кемінде 3 ай алда.',
    'Медианное опоздание: опережение не менее 3 мес.',
  ],
  [{ least: 0.04, most: 0.04, count: 3, basis: 'verified' as const }, 'Медиана бойынша кешігу жоқ.', 'Медианного опоздания нет.'],
])('the median %o is said in words', (lag, kazakh, russian) => {
  expect(sentencesOf('kk', dataOf({ lag })).medianLag).toBe(kazakh);
  expect(sentencesOf('ru', dataOf({ lag })).medianLag).toBe(russian);
});

describe('why a line is among the worst', () => {
  // DOMAIN.md section 3: PISA mathematics 423 → 425 in 2022 against 470 of "2021"
  const pisa = { fact: 425, plan: 470, shareToDate: 2 / 47, lag: { known: true, months: 34.5, atLeast: false } } as const;

  test('tells fact and plan, how much of the change is done, how long behind', () => {
    expect(plain(sentencesOf('kk', dataOf({})).why(lineOf('PISA', pisa)))).toBe(
      'Факт: 425 балл; жоспар: 470 балл. Осы жылға жоспарланғаннан орындалғаны – 4%. Кешігуі – 34,5 ай.',
    );
    expect(plain(sentencesOf('ru', dataOf({})).why(lineOf('PISA', pisa)))).toBe(
      'Факт: 425 баллов; план: 470 баллов. Сделано 4 % запланированного на этот год. Опоздание – 34,5 месяца.',
    );
  });

  test('tells that nothing has begun, or that it went the other way', () => {
    const { why } = sentencesOf('ru', dataOf({}));
    expect(why(lineOf('A', { ...pisa, shareToDate: 0 }))).toContain('Запланированное изменение не началось.');
    const backwards = why(lineOf('A', { ...pisa, shareToDate: -0.3, verdict: 'regressed' }));
    expect(backwards).toContain('Показатель изменился в сторону, обратную плану.');
    expect(backwards).not.toContain('не началось');
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
    'На 2020–2025 годы запланировано 11 578 млрд тенге. Это запланированное финансирование; данных о расходах нет.',
  );
  expect(sentencesOf('kk', dataOf({}, region)).money).toMatch(/^Қаулы қаржыны өңірлерге бөлмейді/);
});

function lineOf(name: string, judged: Partial<BriefingVerdict>): BriefingLine<IndicatorAnswer> {
  return {
    indicator: { id: 't1-2', unit: 'score', short: { kk: name, ru: name }, series: [] } as unknown as IndicatorAnswer,
    part: { code: 'mathematics', decimals: 0 },
    judged: { verdict: 'far', ...judged } as BriefingVerdict,
    state: null,
    carried: null,
  };
}

function changeOf(name: string): VerdictChange<IndicatorAnswer> {
  return { line: lineOf(name, {}), from: 'far', to: 'near', basis: 'demo' };
}
