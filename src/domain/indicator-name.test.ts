import { describe, expect, test } from 'vitest';
import { indicatorName, joinPart } from './indicator-name';

const pisa = { short: { kk: 'PISA: 15 жастағы оқушылардың нәтижесі', ru: 'PISA: результаты 15-летних учащихся' } };

describe('an indicator and its part are one name', () => {
  test.each([
    ['kk', 'PISA: 15 жастағы оқушылардың нәтижесі, оқу сауаттылығы'],
    ['ru', 'PISA: результаты 15-летних учащихся, чтение'],
  ] as const)('in %s', (language, expected) => {
    expect(indicatorName(pisa, { short: { kk: 'Оқу сауаттылығы', ru: 'Чтение' } }, language)).toBe(expected);
  });

  test('an indicator that is one series goes by its own name', () => {
    expect(indicatorName(pisa, { short: null }, 'kk')).toBe(pisa.short.kk);
  });

  test.each([
    ['TIMSS 4 кл., математика', 'Разрыв, TIMSS 4 кл., математика'],
    ['4 класс', 'Разрыв, 4 класс'],
    ['На селе', 'Разрыв, на селе'],
    ['В городе', 'Разрыв, в городе'],
    ['Азаматтық ЖОО', 'Разрыв, азаматтық ЖОО'],
  ])('%s', (part, expected) => {
    expect(joinPart('Разрыв', part)).toBe(expected);
  });
});
