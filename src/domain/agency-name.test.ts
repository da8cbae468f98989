import { expect, test } from 'vitest';
import { agencyName, withoutRepublic } from './agency-name';

test('an abbreviation is followed by what it stands for', () => {
  const agency = { abbreviation: { kk: 'ЭГТРМ', ru: 'МЭГПР' }, name: { kk: 'Экология министрлігі', ru: 'Министерство экологии' } };
  expect(agencyName(agency, 'ru')).toBe('МЭГПР – Министерство экологии');
});

test('a body that goes by its whole name is named once', () => {
  expect(agencyName({ abbreviation: { kk: 'әкімдіктер', ru: 'акиматы' }, name: { kk: 'әкімдіктер', ru: 'акиматы' } }, 'kk')).toBe(
    'әкімдіктер',
  );
});

test('a ministry loses the republic from its name, and nothing else', () => {
  expect(withoutRepublic('Қазақстан Республикасының Оқу-ағарту министрлігі')).toBe('Оқу-ағарту министрлігі');
  expect(withoutRepublic('Министерство просвещения Республики Казахстан')).toBe('Министерство просвещения');
});
