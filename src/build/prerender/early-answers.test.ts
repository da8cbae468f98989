import { expect, test } from 'vitest';
import { pages } from '@/app/addresses';
import { earlyAnswers } from './early-answers';

test('a page names the files that its query asks for, and the values that do', () => {
  expect(earlyAnswers({ r: ['RegionDetail'], indicator: [['YearDetail', 2018]] }, ['KZ-11'])).toEqual({
    r: { values: ['KZ-11'], files: ['/api/v1/regions/*.json'] },
    indicator: { values: null, files: ['/api/v1/years/2018.json'] },
  });
});

test.each(pages.filter(({ asksFor }) => Object.keys(asksFor).length > 0))(
  '$path reads every parameter that it asks for',
  ({ asksFor, readSearch }) => {
    const parameters = Object.keys(asksFor);
    expect(Object.keys(readSearch?.({}) ?? {})).toEqual(expect.arrayContaining(parameters));
  },
);
