import { buildActivityList } from '@mocks/handlers/activities';
import { expect, test } from 'vitest';
import { toAgencyDuties } from './agency-duties';

const { activities } = buildActivityList();
const duties = (code: string) => toAgencyDuties(code, [], activities);

test('every measure that a body has is either its own or shared', () => {
  const { sole, shared } = duties('akimats');
  expect(sole.measures.length + shared.measures.length).toBe(109);
  expect(sole.measures.every(({ responsible }) => responsible.length === 1)).toBe(true);
});

test('sole money of all bodies and the shared money, taken once, are all the money of the plan', () => {
  const codes = [...new Set(activities.flatMap(({ responsible }) => responsible.map(({ agency }) => agency)))];
  const sole = codes.reduce((sum, code) => sum + duties(code).sole.money.totalMlnKzt, 0);
  const sharedOnce = activities
    .filter(({ responsible }) => responsible.length > 1)
    .flatMap(({ funding }) => (funding.kind === 'amounts' ? funding.rows : []))
    .reduce((sum, { totalMlnKzt }) => sum + totalMlnKzt, 0);
  expect(sole + sharedOnce).toBe(10_294_428);
});

test('two bodies of one measure both carry its whole amount', () => {
  // measure 153: the ministry and the akimats, not split
  const holds = (code: string) => duties(code).shared.measures.some(({ number }) => number === 153);
  expect([holds('mes'), holds('akimats')]).toEqual([true, true]);
});

test('a body that nothing names has empty duties, and no year of money', () => {
  const { sole, shared } = duties('nobody');
  expect([sole.measures.length, shared.measures.length, sole.withAmount]).toEqual([0, 0, 0]);
  expect(sole.money.byYear).toEqual([null, null, null, null, null, null]);
});
