import { activities } from '@mocks/sources/activities';
import { decreeIndicators, programmeFile } from '@mocks/sources/decree';
import { commitments, comparisons, duties, passport, resources, statements, swot, ways } from '@mocks/sources/decree-texts';
import { agencies } from '@mocks/sources/texts';
import { describe, expect, test } from 'vitest';

const directions = ways.flatMap((way) => way.directions);
const everything = [...statements, ...directions, ...commitments, ...comparisons, ...swot];
const missing = (used: readonly string[], known: readonly string[]) => [...new Set(used)].filter((id) => !known.includes(id));

/** Numbers that the decree prints as words, as far as a figure is taken from one. */
const WORDS: Record<number, { kk: string; ru: string }> = {
  0.5: { kk: 'жарты', ru: 'пол' },
  1: { kk: 'бір', ru: 'трет' },
  2: { kk: 'екі', ru: 'дв' },
  2.5: { kk: 'екі жарым', ru: 'два с половиной' },
  3: { kk: 'үш', ru: 'тр' },
  4: { kk: '2009, 2012, 2015, 2018', ru: 'четыре' },
  6: { kk: 'алт', ru: 'шест' },
  7: { kk: 'жеті', ru: 'сем' },
};
const joined = (text: string) => text.replace(/(?<=\d)[\s\u00A0](?=\d{3}(?!\d))/g, '');
const inDigits = (value: number, text: string) => joined(text).includes(String(value).replace('.', ','));

describe('the texts of the decree hold together', () => {
  test('no id twice', () => {
    const ids = [...everything, ...duties, ...passport.basis, ...resources.expectedResults.items].map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  test('every indicator, task, measure and agency that they name is there', () => {
    const tasks = programmeFile.tasks.map(({ id }) => id);
    expect(
      missing(
        everything.flatMap(({ indicators }) => indicators),
        decreeIndicators.map(({ id }) => id),
      ),
    ).toEqual([]);
    expect(
      missing(
        [...statements, ...commitments, ...ways].flatMap(({ task }) => task ?? []),
        tasks,
      ),
    ).toEqual([]);
    expect(
      missing(
        swot.flatMap((item) => item.tasks),
        tasks,
      ),
    ).toEqual([]);
    const measures = activities.map(({ number }) => String(number));
    expect(
      missing(
        [...directions, ...commitments].flatMap((entry) => entry.activities.map(String)),
        measures,
      ),
    ).toEqual([]);
    const bodies = agencies.map(({ code }) => code);
    expect(missing([...duties.flatMap((duty) => duty.agencies), ...passport.responsible.map(({ agency }) => agency)], bodies)).toEqual([]);
    const promises = commitments.map(({ id }) => id);
    expect(
      missing(
        resources.expectedResults.items.flatMap(({ commitment }) => commitment ?? []),
        promises,
      ),
    ).toEqual([]);
  });

  const said = [
    ...[...statements, ...commitments, ...swot, ...directions.flatMap(({ passages }) => passages), ...resources.moneyFacts],
    ...resources.expectedResults.items.map((result) => ({ ...result, text: { kk: result.kk, ru: result.ru } })),
  ];

  test.each([
    ['three shifts abolished, or 0.4 %', /3 ауысымда оқытуды жою/],
    ['180 colleges, or 80 and 100', /180 (тірек )?колледж/],
    ['7 times, or 8.3', /43-тен 358|358.*7 есе|7 есе.*358/],
    ['5 % of GDP, or 7 %', /5 %-(ына|ға) дейін (ұлғай|арт)/],
    ['3.8 % of GDP and 5–7 %, or 3.3 % and 4–6 %', /ЮНЕСКО.*(5-7|4-6)|(5-7|4-6).*ЮНЕСКО/],
    ['each school, or those of 150 pupils', /[Әә]рбір мектеп спорт залы/],
    ['0.66 of 1 %, or 35 %', /0,66 %|35 %-ға дейін/],
  ])('the decree says %s: each place has its note', (_, wording) => {
    const places = said.filter(({ text }) => wording.test(text.kk));
    expect(places.length).toBeGreaterThan(1);
    expect(places.filter(({ note }) => note === null).map(({ text }) => text.kk)).toEqual([]);
  });

  test('every task of the programme has its ways', () => {
    expect(ways.flatMap(({ task }) => task ?? [])).toEqual(programmeFile.tasks.map(({ id }) => id));
    expect(ways.filter((way) => way.directions.length === 0)).toEqual([]);
  });

  test('the lines of a direction lie within its task', () => {
    const outside = ways.flatMap(({ lines: [from], directions: own }) => own.filter(({ lines }) => lines[0] < from));
    expect(outside.map(({ id }) => id)).toEqual([]);
  });

  test('every number of a figure stands in both texts of its statement, in digits or as a word', () => {
    const stands = (value: number, text: { kk: string; ru: string }) =>
      (['kk', 'ru'] as const).every(
        (language) => inDigits(value, text[language]) || (WORDS[value] && text[language].includes(WORDS[value][language])),
      );
    const lost = statements.flatMap(({ id, text, figures }) =>
      figures.filter(({ value }) => !stands(value, text)).map(({ value }) => `${id}: ${value}`),
    );
    expect(lost).toEqual([]);
  });

  test('a promise in digits prints its number, one without a number names a year', () => {
    const prints = (value: number, text: string) => inDigits(value, text) || inDigits(value / 1000, text.replace('мың', ' мың'));
    const digits = commitments.filter(({ basis, value }) => basis === 'digits' && value !== null);
    expect(digits.filter(({ value, text }) => !prints(value ?? 0, text.kk)).map(({ id }) => id)).toEqual([]);
    const dates = commitments.filter(({ value }) => value === null);
    expect(dates.filter(({ text }) => !/20\d\d/.test(text.kk)).map(({ id }) => id)).toEqual([]);
  });

  test('what measures a promise is a series of the programme', () => {
    const known = decreeIndicators.flatMap(({ id, series }) => series.map(({ code }) => `${id}/${code}`));
    const used = commitments.flatMap(({ measuredBy }) => (measuredBy ? [`${measuredBy.indicator}/${measuredBy.series}`] : []));
    expect(used.length).toBeGreaterThan(0);
    expect(missing(used, known)).toEqual([]);
  });

  test('the targets of the passport are those of section 4', () => {
    const differs = passport.targets2025.filter(({ indicator, series, value }) => {
      const plan = decreeIndicators.find(({ id }) => id === indicator)?.series.find(({ code }) => code === series)?.plan;
      return plan?.[String(Math.max(...Object.keys(plan ?? {}).map(Number)))] !== value;
    });
    expect(differs.map(({ indicator, series }) => `${indicator}/${series}`)).toEqual([]);
  });
});
