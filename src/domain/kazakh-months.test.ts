import { describe, expect, test } from 'vitest';
import { type DayCase, monthEnding } from './kazakh-months';

const NAMES = 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' ');
const allOf = (dayCase: DayCase) => NAMES.map((name, i) => `${name}${monthEnding(i + 1, dayCase)}`).join(' ');

// as the acts themselves write them: "27 желтоқсандағы № 988", "5 қазандағы жағдай бойынша", "2022 жылғы 8 маусымнан бастап"
describe('a day in a Kazakh sentence takes the ending of its month', () => {
  test('of the day', () => {
    expect(allOf('attributive')).toBe(
      'қаңтардағы ақпандағы наурыздағы сәуірдегі мамырдағы маусымдағы шілдедегі тамыздағы қыркүйектегі қазандағы қарашадағы желтоқсандағы',
    );
  });
  test('on the day', () => {
    expect(allOf('locative')).toBe(
      'қаңтарда ақпанда наурызда сәуірде мамырда маусымда шілдеде тамызда қыркүйекте қазанда қарашада желтоқсанда',
    );
  });
  test('from the day', () => {
    expect(allOf('ablative')).toBe(
      'қаңтардан ақпаннан наурыздан сәуірден мамырдан маусымнан шілдеден тамыздан қыркүйектен қазаннан қарашадан желтоқсаннан',
    );
  });
  test('up to the day', () => {
    expect(allOf('dative')).toBe(
      'қаңтарға ақпанға наурызға сәуірге мамырға маусымға шілдеге тамызға қыркүйекке қазанға қарашаға желтоқсанға',
    );
  });
});

test.each([0, 13, 1.5, Number.NaN])('%s is no month', (month) => {
  expect(() => monthEnding(month, 'locative')).toThrow(RangeError);
});
