import * as v from 'valibot';
import { expect, test } from 'vitest';
import { localizedSchema } from '@/contracts/parts';
import { findTableFaults } from './find-table-faults';
import { agencyCodeSchema, goalNumberSchema, taskIdSchema } from './known-codes';
import { readTable, TableError } from './read-table';

const schema = v.array(
  v.object({
    id: v.string(),
    kind: v.picklist(['one', 'two']),
    title: localizedSchema,
    plan: v.record(v.pipe(v.string(), v.regex(/^20\d\d$/)), v.number()),
    parts: v.array(v.object({ code: v.string() })),
  }),
);
const good = { id: 'a', kind: 'one', title: { kk: 'Атауы', ru: 'Название' }, plan: { 2021: 1 }, parts: [{ code: 'b' }] };

function faultsOf(table: unknown, file = 'a.json') {
  try {
    readTable(schema, table, file);
  } catch (error) {
    if (error instanceof TableError) return error.faults;
  }
  throw new Error('it was read');
}

test.each([
  [{ ...good, id: 7 }, 'field-not-text', 'id'],
  [{ ...good, kind: 'three' }, 'field-unknown-word', 'kind'],
  [{ ...good, kind: undefined }, 'field-missing', 'kind'],
  [{ ...good, title: { kk: 'Атауы' } }, 'missing-russian', 'title.ru'],
  [{ ...good, plan: { 2021: '58,1' } }, 'field-not-number', 'plan.2021'],
  [{ ...good, plan: { 1021: 58 } }, 'field-malformed', 'plan.1021'],
  [{ ...good, parts: {} }, 'json-not-list', 'parts'],
  [{ ...good, parts: [good.parts[0], {}] }, 'field-missing', 'parts.1.code'],
  [{ ...good, id: 'c', titel: 'x' }, 'field-unknown', 'titel'],
  [{ ...good, id: 'c', title: { ...good.title, en: 'Title' } }, 'field-unknown', 'title.en'],
  [{ ...good, id: 'c', parts: [good.parts[0], { code: 'c', cod: 'd' }] }, 'field-unknown', 'parts.1.cod'],
  [good, 'entry-twice', 'id'],
])('the second entry %j: %s in %s', (entry, code, column) => {
  const [fault] = faultsOf([good, entry]);
  expect(fault?.finding).toMatchObject({ code, column, file: 'mocks/data/a.json', values: { id: String(entry.id) } });
  expect(fault?.path).toEqual([1, ...column.split('.').map((part) => (/^\d$/.test(part) ? Number(part) : part))]);
});

test('a table inside a file is found by its way in the file, an entry without a name by its number', () => {
  const [fault] = faultsOf([{ ...good, id: undefined }], 'b.json#rows');
  expect(fault).toMatchObject({ path: ['rows', 0, 'id'], finding: { code: 'field-missing', values: { id: '№ 1' } } });
});

test('a body, a task and a goal that the programme does not have are no codes, and the sentence can list those that are', () => {
  expect(v.is(agencyCodeSchema, 'akimats') && v.is(taskIdSchema, '1.1') && v.is(goalNumberSchema, 2)).toBe(true);
  for (const [known, code] of [
    [agencyCodeSchema, 'akimat'],
    [taskIdSchema, '1.9'],
    [goalNumberSchema, 3],
  ] as const) {
    expect(v.safeParse(known, code).issues).toMatchObject([{ type: 'picklist', expected: expect.stringContaining('|') }]);
  }
});

test('the tables of this project can be read, and agree with each other', async () => {
  expect(await findTableFaults()).toEqual({ faults: [], others: [] });
});
