import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { peersOf } from './peers';

const region = (id: string, people: number, more: { type?: 'city'; splitFrom?: string } = {}) => ({
  id,
  type: more.type ?? ('oblast' as const),
  validFrom: more.splitFrom ? '2022-06-08' : '2018-06-19',
  splitFrom: more.splitFrom ? { region: more.splitFrom, date: '2022-06-08' } : null,
  population: { ...(!more.splitFrom && { 2021: people }), 2022: people, 2023: people },
});

const regions = [
  region('KZ-11', 785_708),
  region('KZ-15', 916_750),
  region('KZ-39', 835_686),
  region('KZ-43', 823_251),
  region('KZ-62', 220_913, { splitFrom: 'KZ-35' }),
  region('KZ-35', 1_134_966),
  region('KZ-71', 1_295_711, { type: 'city' }),
  region('KZ-75', 2_101_485, { type: 'city' }),
  region('KZ-79', 1_162_308, { type: 'city' }),
];
const idsOf = (id: string, year = 2022, list = regions) => peersOf(id, list, year, []).peers.map((peer) => peer.id);

describe('peers of a region', () => {
  test('an oblast has the three oblasts nearest by population', () => {
    expect(idsOf('KZ-39')).toEqual(['KZ-43', 'KZ-11', 'KZ-15']);
  });

  test('near is counted by ratio: half as many is as far as twice as many', () => {
    const list = [region('KZ-11', 100), region('KZ-15', 50), region('KZ-23', 210), region('KZ-27', 190), region('KZ-31', 400)];
    expect(idsOf('KZ-11', 2022, list)).toEqual(['KZ-27', 'KZ-15', 'KZ-23']);
  });

  test('a city has the other two cities', () => {
    expect(idsOf('KZ-71')).toEqual(['KZ-79', 'KZ-75']);
    expect(peersOf('KZ-71', regions, 2022, []).rule).toBe('city');
  });

  test('the figures of the reason come with them', () => {
    expect(peersOf('KZ-39', regions, 2022, [])).toMatchObject({
      rule: 'oblast-people',
      population: 835_686,
      peers: [{ id: 'KZ-43', population: 823_251 }, { id: 'KZ-11' }, { id: 'KZ-15' }],
    });
  });

  test('a region has no peers before it existed, and is nobody’s peer', () => {
    expect(peersOf('KZ-62', regions, 2021, [])).toEqual({ rule: 'oblast-people', population: null, peers: [], basis: null });
    expect(idsOf('KZ-35', 2021)).not.toContain('KZ-62');
  });

  test('oblasts that began alike are nearer than oblasts of the same size that did not', () => {
    const list = [region('KZ-11', 100), region('KZ-15', 101), region('KZ-23', 102), region('KZ-27', 103), region('KZ-31', 104)];
    const starts = { 'KZ-11': 50, 'KZ-15': 90, 'KZ-23': 80, 'KZ-27': 52, 'KZ-31': 51 };
    const facts = new Map(Object.entries(starts).map(([id, fact]) => [id, { fact, provenance: 'verified' as const }]));
    const { rule, basis, peers } = peersOf('KZ-11', list, 2022, [{ way: 20, facts }]);
    // places by people 0 1 2 3, by start 3 2 1 0: all add up to 3, the nearest by people stand first; without the last two the order is theirs
    expect([rule, basis, peers.map(({ id }) => id)]).toEqual(['oblast', 'verified', ['KZ-15', 'KZ-23', 'KZ-27']]);
    const atFifty = { fact: 50, provenance: 'demo' } as const;
    const closer = new Map<string, { fact: number; provenance: 'verified' | 'demo' }>([...facts, ['KZ-31', atFifty], ['KZ-27', atFifty]]);
    const second = peersOf('KZ-11', list, 2022, [{ way: 20, facts: closer }]);
    expect([second.basis, second.peers.map(({ id }) => id)]).toEqual(['demo', ['KZ-27', 'KZ-15', 'KZ-23']]);
  });

  test('a region with new borders has no start to be compared by', () => {
    const facts = new Map(['KZ-35', 'KZ-11', 'KZ-15'].map((id) => [id, { fact: 50, provenance: 'verified' as const }]));
    expect(peersOf('KZ-35', regions, 2022, [{ way: 20, facts }]).rule).toBe('oblast-people');
    expect(peersOf('KZ-35', regions, 2021, [{ way: 20, facts }]).rule).toBe('oblast');
  });

  test('a region that is not in the list is an error', () => {
    expect(() => peersOf('KZ-99', regions, 2022, [])).toThrow(RangeError);
  });

  test('ties stand by id, and the order of the list never changes the result', () => {
    const list = [...regions, region('KZ-47', 823_251)];
    fc.assert(
      fc.property(fc.shuffledSubarray(list, { minLength: list.length }), (shuffled) => {
        expect(idsOf('KZ-39', 2022, shuffled)).toEqual(['KZ-43', 'KZ-47', 'KZ-11']);
      }),
    );
  });
});
