import { expect, test } from 'vitest';
import { agencyName } from './agency-name';

test('an abbreviation is followed by what it stands for', () => {
  const agency = { abbreviation: { kk: 'ЭГТРМ', ru: 'МЭГПР' }, name: { kk: 'Экология министрлігі', ru: 'Министерство экологии' } };
  expect(agencyName(agency, 'ru')).toBe('МЭГПР – Министерство экологии');
});

test('a body that goes by its whole name is named once', () => {
  expect(agencyName({ abbreviation: { kk: 'әкімдіктер', ru: 'акиматы' }, name: { kk: 'әкімдіктер', ru: 'акиматы' } }, 'kk')).toBe(
    'әкімдіктер',
  );
});
