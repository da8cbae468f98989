import { expect, test } from 'vitest';
import { plainForm } from './lead-on';

test.each([
  ['/RU/indicators/T1-2/', '/ru/indicators/t1-2/'],
  ['/ru/regions/kz-71', '/ru/regions/KZ-71/'],
  ['/ru//indicators/t1-2/index.html', '/ru/indicators/t1-2/'],
])('%s is led on to %s', (asked, plain) => {
  expect(plainForm(asked)).toBe(plain);
});

test('a plain address is led nowhere', () => {
  expect(plainForm('/ru/regions/KZ-99/')).toBeNull();
});
