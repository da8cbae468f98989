import { expect, test } from 'vitest';
import { addressFault } from './source-address';

test('an address that every reader opens has no fault', () => {
  for (const address of [
    'https://github.com/kazstat/sdg-data-kazstat/blob/72277878d12502232b21c3d4b8ac459630b4f578/data/indicator_9-5-1.csv',
    'https://gpseducation.oecd.org/CountryProfile?primaryCountry=KAZ&treshold=10&topic=PI',
    'http://ekaraganda.kz/?id=144570&mod=news_read',
  ]) {
    expect(addressFault(address)).toBeNull();
  }
});

test.each([
  ['https://github.com/kazstat/sdg-data-kazstat data/indicator_9-5-1.csv', 'blank'],
  [' https://example.org/', 'blank'],
  ['adilet.zan.kz/rus/docs/P1900000988', 'not-web'],
  ['//example.org/a', 'not-web'],
  ['data:text/html,x', 'not-web'],
  ['javascript:alert(1)', 'not-web'],
  ['https://', 'not-canonical'],
  ['https://example.org', 'not-canonical'],
  ['https://example.org/Высшее.pdf', 'not-canonical'],
  ['https://EXAMPLE.org/a', 'not-canonical'],
  ['https://timesca.com/category/kazakhstan/kazakhstan-business-economy/page/3', 'list-page'],
  ['https://example.org/tag/education/', 'list-page'],
] as const)('%s is %s', (address, fault) => {
  expect(addressFault(address)).toBe(fault);
});
