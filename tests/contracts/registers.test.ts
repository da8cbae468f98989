import { buildIndicatorDetail } from '@mocks/handlers/indicator-detail';
import { buildRegister, buildRegisterList } from '@mocks/handlers/registers';
import { activities } from '@mocks/sources/activities';
import { decreeIndicators } from '@mocks/sources/decree';
import { normLinks, registerFiles } from '@mocks/sources/registers';
import { agencies } from '@mocks/sources/texts';
import { describe, expect, test } from 'vitest';
import type { RegisterOf } from '@/contracts/registers';
import { REGISTER_NAMES, type RegisterName } from '@/domain/choices';

function registerOf<Name extends RegisterName>(name: Name): RegisterOf<Name> {
  return buildRegister(name) as RegisterOf<Name>;
}

describe('the registers are those of the legal acts', () => {
  test('each has as many rows as its act prints', () => {
    const { registers } = buildRegisterList();
    expect(registers.map(({ name }) => name)).toEqual([...REGISTER_NAMES]);
    expect(registers.map(({ name, rows }) => [name, rows])).toEqual(registerFiles.map(({ name, printed }) => [name, printed]));
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

test('the points of order No. 20 of 2025 that the admission rules are taken from', () => {
  const points = registerOf('tvet-admission').rules.flatMap(({ source }) => source.ru.match(/\d+/g) ?? []);
  expect(points).toEqual(expect.arrayContaining(['9', '16', '26', '38', '48', '62']));
});

describe('registers beside the programme', () => {
  const norms = registerOf('minimum-standard').rows;

  test('a norm names the indicators and measures about the same, or says that there are none', () => {
    const support = norms.find(({ number }) => number === 6)?.programme;
    expect(support?.indicators.map(({ indicator }) => indicator)).toEqual(['r1-3-3']);
    expect(support?.measures.map(({ number }) => number)).toContain(65);
    expect(norms.filter(({ programme }) => programme === null).map(({ number }) => number)).toEqual([8]);
    expect(normLinks.flatMap(({ measures }) => measures).filter((n) => !activities.some(({ number }) => number === n))).toEqual([]);
  });

  test('an indicator could have the breakdowns of the data that feed it, not those of the base of its share', () => {
    const { breakdowns } = registerOf('administrative-data');
    const byShift = breakdowns.find(({ code }) => code === 'shift')?.indicators.map(({ indicator }) => indicator);
    expect(byShift).toEqual(['r1-2-2', 'r1-3-2', 'r1-6-5', 'r1-7-2']);
    const [emergency, shifts] = ['r1-7-1', 'r1-7-2'].map((id) => {
      const indicator = decreeIndicators.find((each) => each.id === id);
      return indicator && buildIndicatorDetail(indicator);
    });
    expect(emergency?.feeds?.breakdowns).toEqual([]);
    expect(shifts?.feeds?.breakdowns.map(({ ru }) => ru)).toContain('по сменам');
    expect(shifts?.norms.map(({ number }) => number)).toEqual([9]);
  });
});
