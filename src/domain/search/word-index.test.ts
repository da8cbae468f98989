import { describe, expect, test } from 'vitest';
import { createThesaurus } from './thesaurus';
import { createWordIndex } from './word-index';

const thesaurus = createThesaurus([
  { kk: ['мұғалім'], ru: ['учитель', 'педагог'] },
  { kk: ['балабақша'], ru: ['детский сад', 'садик'] },
  { kk: ['ғылым'], ru: ['наука'] },
  { kk: ['БҒМ'], ru: ['Министерство образования и науки', 'МОН'], isName: true },
]);
const items = [
  { title: 'Зарплата педагогов', text: 'Отношение к средней по экономике.' },
  { title: 'Детские сады', text: 'Сколько мест.' },
  { title: 'Расходы на науку', text: 'Доля в ВВП, решает Министерство образования и науки.' },
  { title: 'Приказ № 120', text: 'Министр сообщает. Готовит Министерство образования и науки. Педагог помогает.' },
];
const { find } = createWordIndex(
  items,
  ({ title, text }) => [
    { text: title, language: 'ru', weight: 5 },
    { text, language: 'ru', weight: 1 },
  ],
  thesaurus,
);
const titles = (query: string) => find(query)?.hits.map(({ item }) => item.title);

describe('a query', () => {
  test('finds forms, and a title before a text', () => {
    expect(titles('педагоги')).toEqual(['Зарплата педагогов', 'Приказ № 120']);
  });

  test('finds what means the same, in the other language too', () => {
    expect(titles('учителю')).toEqual(titles('мұғалімдер'));
    expect(titles('садики')).toEqual(['Детские сады']);
    expect(titles('балабақшада')).toEqual(['Детские сады']);
  });

  test('finds a phrase of which one word was mistyped, as a phrase', () => {
    expect(titles('децкие сады')).toEqual(titles('детские сады'));
    expect(find('децкие сады')?.replaced).toEqual([{ typed: 'децкие', taken: 'детские' }]);
  });

  test('tells all words of a phrase that were mistyped', () => {
    expect(find('министерсто образваня и науки')?.replaced.map(({ typed }) => typed)).toEqual(['министерсто', 'образваня']);
  });

  test('takes a digit inside a word for the letter that it looks like', () => {
    expect(titles('зарплата педаг0г0в')).toEqual(['Зарплата педагогов']);
    expect(find('Приказ № 120')?.replaced).toEqual([]);
  });

  test('finds a Kazakh form whose stem or ending lacks a letter or has one too many', () => {
    expect(titles('мұғалмдерге')).toEqual(titles('мұғалім'));
    expect(titles('мұғалімдергге')).toEqual(titles('мұғалім'));
  });

  test('puts the matter before the word that asks for figures on it', () => {
    const [of, law] = [{ title: 'Травля в школе' }, { title: 'О статистике' }];
    const other = createWordIndex([law, of], ({ title }) => [{ text: title, language: 'ru', weight: 5 }], thesaurus);
    expect(other.find('статистика травли')?.hits.map(({ item }) => item)).toEqual([of, law]);
    expect(other.find('статистика')?.hits.map(({ item }) => item)).toEqual([law]);
    // a system of information is the matter itself
    const [system, school] = [{ title: 'Информационная система' }, { title: 'Система школ' }];
    const systems = createWordIndex([school, system], ({ title }) => [{ text: title, language: 'ru', weight: 5 }], thesaurus);
    expect(systems.find('информационная безопасность')?.hits.map(({ item }) => item)).toEqual([system]);
  });

  test('finds the words of a name only together', () => {
    expect(titles('наука')).toEqual(['Расходы на науку']);
    expect(titles('МОН')).toEqual(['Расходы на науку', 'Приказ № 120']);
    expect(titles('министерство образования и науки')).toEqual(titles('МОН'));
  });

  test('asks for all of its words; where nothing has them all, for as many as anything has, and says so', () => {
    expect(find('зарплата педагогов')).toMatchObject({ isWhole: true, hits: [{ item: items[0] }] });
    expect(find('зарплата слонов')).toMatchObject({ isWhole: false, missing: ['слонов'], hits: [{ item: items[0] }] });
  });

  test('finds a word that stands nowhere alone in the names that hold it', () => {
    expect(titles('министерству')).toEqual(['Расходы на науку', 'Приказ № 120']);
  });

  test('finds the words of a phrase that stands nowhere as one', () => {
    expect(titles('детский сад науки')).toEqual(['Детские сады', 'Расходы на науку']);
  });

  test('lets a word be missing that stands everywhere, where another stands in the title, but no number', () => {
    const crowd = Array.from({ length: 40 }, (_, i) => ({ title: `Школа № 2, строка ${i}` }));
    const { find: findIn } = createWordIndex(
      [{ title: 'Камеры' }, { title: 'Турникет школы' }, ...crowd],
      ({ title }) => [{ text: title, language: 'ru', weight: 5 }],
      thesaurus,
    );
    expect(findIn('турникет школы')?.hits.map(({ item, isWhole }) => [item.title, isWhole])).toEqual([['Турникет школы', true]]);
    expect(findIn('камеры в школе')?.hits.map(({ item }) => item.title)[0]).toBe('Камеры');
    expect(findIn('турникет школы строка')?.hits.map(({ item }) => item.title)).toContain('Турникет школы');
    expect(findIn('турникет школы 2 строка')?.hits.map(({ item }) => item.title)).not.toContain('Турникет школы');
  });

  test('takes the beginning of a word, the other keyboard and one wrong letter for what they stand for', () => {
    expect(titles('зарпл')).toEqual(['Зарплата педагогов']);
    expect(find('gtlfujub')).toMatchObject({ replaced: [{ typed: 'gtlfujub', taken: 'педагоги' }] });
    expect(find('зорплата')).toMatchObject({ replaced: [{ typed: 'зорплата', taken: 'зарплата' }], hits: [{ item: items[0] }] });
    expect(titles('зaрплaтa')).toEqual(['Зарплата педагогов']);
  });

  test('takes numbers as they are', () => {
    expect(titles('120')).toEqual(['Приказ № 120']);
    expect(titles('12')).toEqual([]);
  });

  test.each(['', '  ', '«»', 'и в на', 'және'])('without a word asks for nothing: %j', (query) => {
    expect(find(query)).toBeNull();
  });
});
