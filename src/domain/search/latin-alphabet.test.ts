import { expect, test } from 'vitest';
import { foldWord } from './fold-word';
import { inCyrillic } from './latin-alphabet';

test.each([
  ['balabaqsha', 'балабақша'],
  ['mektep', 'мектеп'],
  ['muğalim', 'мұғалім'],
  ['mugalim', 'мұғалім'],
  ['jataqhana', 'жатақхана'],
  ['ǵylym', 'ғылым'],
  ['şarūaşylyq', 'шаруашылық'],
  ['aylyq', 'айлық'],
  ['ENT', 'ЕНТ'],
  ['detskiy', 'детский'],
  ['uchitel', 'учител'],
  ['obshchezhitie', 'общежитие'],
])('%s is %s', (typed, meant) => {
  expect(inCyrillic(typed)).toBe(foldWord(meant));
});

test.each(['мектеп', '988', 'r1-7-3', ''])('%s is left to itself', (typed) => {
  expect(inCyrillic(typed)).toBeNull();
});
