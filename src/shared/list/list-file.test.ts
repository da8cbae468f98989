import { expect, test } from 'vitest';
import { createContext } from '../downloads/download-fixture';
import type { Column } from './column';
import { toListFile } from './list-file';

const columns: readonly Column<number>[] = [{ key: 'number', label: '№', show: (row) => row, cell: (row) => row, holds: 'number' }];
const list = { title: 'Тізім', rows: [2, 1], columns, dataDate: '2026-11-01' };
const codesOf = async (more: Partial<Parameters<typeof toListFile<number>>[0]>) =>
  toListFile({ ...list, ...more }, await createContext('kk')).about.map(({ code }) => code);

test('a file is named by its title unless it is told otherwise, and holds the rows in view', async () => {
  const context = await createContext('kk');
  expect(toListFile(list, context)).toMatchObject({ name: 'nysana-tizim', title: 'Тізім', rows: [{ number: 2 }, { number: 1 }] });
  expect(toListFile({ ...list, name: ['open-data', 2022] }, context).name).toBe('nysana-open-data-2022');
});

test('beside the rows stand page, day and licence; the decree and its state where they are of it, and what only this file says', async () => {
  expect(await codesOf({})).toEqual(['page', 'data_date', 'licence']);
  expect(await codesOf({ isOfPlan: true, hasMoney: true, own: () => [{ code: 'shared_money', label: 'a', value: 'b' }] })).toEqual([
    ...['page', 'data_date', 'plan_source', 'money', 'shared_money', 'legal_state', 'licence'],
  ]);
});
