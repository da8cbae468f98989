import { buildActivityList } from '@mocks/handlers/activities';
import { buildIndicatorList } from '@mocks/handlers/indicators';
import { buildProgramme } from '@mocks/handlers/programme';
import { thesaurus } from '@mocks/sources/search';
import { describe, expect, test } from 'vitest';
import { toPlanColumns } from '@/features/action-plan/plan-columns';
import { toPlanRows } from '@/features/action-plan/plan-rows';
import { toCatalogueColumns } from '@/features/catalogue/catalogue-columns';
import { toCatalogueRows } from '@/features/catalogue/catalogue-rows';
import { findRows, indexRows } from '@/shared/list/find-rows';
import { createThesaurus, createWordIndex } from '@/shared/list/words';

const words = { createWordIndex, thesaurus: createThesaurus(thesaurus.concepts) };
const t = ((key: string) => key) as never;
const programme = buildProgramme();

describe('the box of the catalogue finds what a person expects', () => {
  const rows = toCatalogueRows(buildIndicatorList().indicators, programme, 2022);
  const index = indexRows(rows, toCatalogueColumns(t, { year: 2022, taskNames: new Map() }), words);
  const idsOf = (query: string) => rows.filter(findRows(query, index) ?? (() => true)).map(({ indicator }) => indicator.id);
  const TEACHERS = ['r1-1-1', 'r1-1-2', 'r1-1-3', 'r1-1-4'];
  const SCIENCE = ['r1-8-3', 't2-1', 't2-2', 'r2-2-1', 'r2-3-3'];

  test.each([
    ['учитель', TEACHERS],
    ['мұғалім', TEACHERS],
    ['мұғалімдердің', TEACHERS],
    ['наука', SCIENCE],
    ['науки', SCIENCE],
    ['гылым', SCIENCE],
    ['ғылымға', SCIENCE],
    ['студенты', ['r1-5-3', 'r1-5-6', 'r1-7-3']],
    ['патент', ['r2-3-1']],
    ['общежитие', ['r1-7-3']],
    ['жатақхана', ['r1-7-3']],
    ['жатақханаларда', ['r1-7-3']],
    ['т1-4', ['t1-4']],
    ['к1-7-3', ['r1-7-3']],
    ['r173', ['r1-7-3']],
    ['5ылым', SCIENCE],
    ['м95ал3м', TEACHERS],
    ['j,ot;bnbt', ['r1-7-3']],
    ['жатақана', ['r1-7-3']],
    ['МДҰ', ['t1-1', 'r1-1-2', 'r1-3-3']],
    ['инклузив', ['r1-3-3']],
    ['зшыф', ['t1-2', 'r1-2-1']],
  ])('%s: %j and no other', (query, ids) => {
    expect(idsOf(query)).toEqual(ids);
  });

  test.each([
    ['школа', ['r1-1-4', 'r1-4-1', 'r1-5-2', 'r1-7-1', 'r1-7-2'], ['t2-1', 'r1-5-6']],
    ['оқушы', ['t1-2', 'r1-2-1', 'r1-2-2'], ['t2-1', 'r1-7-1']],
  ])('%s: %j among others, and not %j', (query, found, absent) => {
    expect(idsOf(query)).toEqual(expect.arrayContaining(found));
    expect(idsOf(query).filter((id) => absent.includes(id))).toEqual([]);
  });
});

test('the box of the plan finds forms and meanings, and the beginning of a word while it is typed', () => {
  const rows = toPlanRows(buildActivityList().activities, programme.agencies);
  const index = indexRows(rows, toPlanColumns(t, { language: 'kk', agencyHref: (code) => code }), words);
  const numbersOf = (query: string) => rows.filter(findRows(query, index) ?? (() => true)).map(({ activity }) => activity.number);
  expect(numbersOf('общежития')).toEqual([139]);
  expect(numbersOf('жатақханалар')).toEqual([139]);
  expect(numbersOf('общеж')).toEqual([139]);
  expect(numbersOf('зарплата')).toContain(2);
  expect(numbersOf('общежитие зарплата')).toEqual([]);
});
