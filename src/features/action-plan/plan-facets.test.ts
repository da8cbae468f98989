import { buildActivityList } from '@mocks/handlers/activities';
import { buildProgramme } from '@mocks/handlers/programme';
import { thesaurus } from '@mocks/sources/search';
import { describe, expect, test } from 'vitest';
import { filterRows } from '@/shared/list/filter-rows';
import { findRows, indexRows } from '@/shared/list/find-rows';
import { createThesaurus, createWordIndex } from '@/shared/list/words';
import { type ActionPlanSearch, actionPlanDefaults } from './action-plan-search';
import { toPlanColumns } from './plan-columns';
import { findByNumber, toPlanFacets } from './plan-facets';
import { toPlanRows } from './plan-rows';

const programme = buildProgramme();
const rows = toPlanRows(buildActivityList().activities, programme.agencies);
const t = ((key: string) => key) as never;
const columns = toPlanColumns(t, { language: 'kk', agencyHref: (code) => code });
const facets = toPlanFacets(programme, t, 'kk');
const index = indexRows(rows, columns, { createWordIndex, thesaurus: createThesaurus(thesaurus.concepts) });
const filter = (asked: Partial<ActionPlanSearch>) => {
  const search = { ...actionPlanDefaults, ...asked };
  return filterRows(rows, {
    facets,
    search,
    finds: findByNumber(search.q) ?? findRows(search.q, index),
  });
};
const numbersOf = (search: Partial<ActionPlanSearch>) => filter(search).rows.map(({ activity }) => activity.number);

describe('the plan as the decree prints it', () => {
  test('without filters every measure is shown, and every task counts its own', () => {
    const { rows: shown, counts, active } = filter({});
    expect(shown).toHaveLength(buildActivityList().activities.length);
    expect([...(counts.get('task')?.values() ?? [])].reduce((sum, count) => sum + count, 0)).toBe(shown.length);
    expect(counts.get('task')?.get('1.5')).toBe(41);
    expect(active).toEqual([]);
  });

  test('113 need no money, and 45 have words instead of an amount', () => {
    const { counts } = filter({});
    expect([counts.get('source')?.get('not-required'), counts.get('source')?.get('within-budget')]).toEqual([113, 45]);
  });

  test('a measure with an amount that is not split counts for both sources', () => {
    expect(numbersOf({ source: 'local' })).toEqual([12, 25, 137]);
    expect(numbersOf({ source: 'world-bank' })).toEqual([20, 97, 153, 159]);
  });

  test('a year holds what is due in it', () => {
    expect(numbersOf({ year: 2020, q: '183' })).toEqual([]);
    expect(numbersOf({ year: 2021, q: '183' })).toEqual([183]);
  });

  test('a year also holds what has money for it after its deadline', () => {
    expect(numbersOf({ year: 2025, q: '139' })).toEqual([139]);
    expect(numbersOf({ year: 2023, q: '149' })).toEqual([149]);
    expect(numbersOf({ year: 2024, q: '149' })).toEqual([]);
  });
});

describe('the search', () => {
  test('finds every word in either language and by its meaning, without the special letters of Kazakh', () => {
    expect(numbersOf({ q: 'ИНКЛЮЗИВТИ билим' })).toEqual([61, 64, 66, 67, 68, 70]);
    expect(numbersOf({ q: 'инклюзивн' })).toEqual([61, 64, 66, 67, 68, 69, 70, 71]);
  });

  test.each(['127', '№ 127', '№127', 'm-127', ' 127 '])('takes %j for the number of a measure', (q) => {
    expect(numbersOf({ q })).toEqual([127]);
  });

  test('finds by the name of an agency and by the form of completion', () => {
    expect(numbersOf({ q: 'Кәсіпқор' })).toHaveLength(9);
    expect(numbersOf({ q: 'Указ Президента' })).toEqual([183]);
  });
});

test('filters work together, and each says what would be shown without it', () => {
  const { rows: shown, active } = filter({ task: '1.3', source: 'local' });
  expect(shown).toEqual([]);
  expect(active).toEqual([
    { key: 'task', rowsWithout: 3 },
    { key: 'source', rowsWithout: 29 },
  ]);
});

test('codes that the programme does not know filter nothing', () => {
  expect(filter({ task: '9.9', agency: 'nobody' })).toMatchObject({ rows, active: [] });
});

test('an agency that the programme does not name keeps its code', () => {
  const [row] = toPlanRows(buildActivityList().activities.slice(0, 1), []);
  expect(row?.responsible.map(({ agency }) => agency.name.kk)).toEqual(['mes', 'mlspp', 'mf', 'mne', 'akimats']);
});
