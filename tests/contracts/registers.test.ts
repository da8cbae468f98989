import { buildRegister, buildRegisterList } from '@mocks/handlers/registers';
import { activities } from '@mocks/sources/activities';
import { agencies } from '@mocks/sources/texts';
import { describe, expect, test } from 'vitest';
import { REGISTER_NAMES, type RegisterName, type RegisterOf } from '@/contracts/registers';

function registerOf<Name extends RegisterName>(name: Name): RegisterOf<Name> {
  return buildRegister(name) as RegisterOf<Name>;
}

describe('the registers are those of the legal acts', () => {
  test('each has as many rows as the act prints', () => {
    const sizes = Object.fromEntries(buildRegisterList().registers.map(({ name, rows }) => [name, rows]));
    expect(sizes).toEqual({
      'open-data': 61,
      'administrative-data': 45,
      'minimum-standard': 9,
      'tvet-admission': 10,
      'legal-acts': 5,
      'cited-acts': 33,
    });
    expect(Object.keys(sizes)).toEqual([...REGISTER_NAMES]);
  });

  test('every breakdown of the administrative data is explained', () => {
    const { rows, breakdowns } = registerOf('administrative-data');
    const known = new Set(breakdowns.map(({ code }) => code));
    expect(rows.flatMap((row) => row.breakdowns).filter((code) => !known.has(code))).toEqual([]);
  });

  test('5 October is the day of the administrative data', () => {
    const days = registerOf('administrative-data').rules.flatMap(({ yearlyOn }) => yearlyOn ?? []);
    expect(days).toEqual(['10-05', '10-05']);
  });

  test('the acts that govern the minimum standard and those that cite are known', () => {
    const cited = registerOf('cited-acts').rows;
    const governing = registerOf('minimum-standard').rows.flatMap(({ governingActIds }) => governingActIds);
    expect(governing.filter((id) => !cited.some((act) => act.id === id))).toEqual([]);
    const legal = new Set(registerOf('legal-acts').rows.map(({ id }) => id));
    expect(cited.flatMap(({ citedIn }) => citedIn.map(({ act }) => act)).filter((act) => !legal.has(act))).toEqual([]);
  });

  test('admission begins on 25 June for everyone', () => {
    const { windows } = registerOf('tvet-admission').calendar;
    expect(windows).toHaveLength(8);
    expect(new Set(windows.map(({ from }) => from))).toEqual(new Set(['06-25']));
  });
});

test('every body that answers for a measure has a name', () => {
  const known = new Set(agencies.map(({ code }) => code));
  expect(activities.flatMap(({ responsible }) => responsible).filter(({ agency }) => !known.has(agency))).toEqual([]);
});

test('applicants with disabilities find their conditions: a room, a helper, a sign-language helper (point 38 of order No. 20 of 2025)', () => {
  const rule = registerOf('tvet-admission').rules.find(({ id }) => id === 'disability-conditions');
  expect(rule?.text.ru).toMatch(/аудитории.*помощнике.*жестовым языком/);
  expect(rule?.text.kk).toMatch(/аудитория.*көмекші.*ымдау тілін/);
});
