import { expect, test } from 'vitest';
import { judgeYear } from '@/domain/judgement';
import { createSeries } from '@/domain/series-fixture';
import type { SeriesRow } from './series-rows';
import { toTableReferences } from './table-references';

const series = createSeries({ plan: { 2020: 1 }, facts: { 2020: 1 } });
const row = (year: number, source: string | null, note: string | null): SeriesRow => ({
  year,
  plan: 1,
  planYear: null,
  fact: 1,
  provenance: 'verified',
  state: null,
  judgement: judgeYear(series, 2020),
  source: source === null ? null : { id: source, title: { kk: source, ru: source }, foreign: null, address: null },
  note: note === null ? null : { kk: note, ru: note },
  history: [],
  baseline: null,
});

test('a source that feeds several years is named once, and the years share its number', () => {
  const rows = [row(2020, 'a', null), row(2021, 'b', 'lower bound'), row(2022, 'a', 'lower bound')];
  const references = toTableReferences(rows, ({ note }) => (note ? [note.kk] : []));
  expect(references.sources.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(references.notes).toHaveLength(1);
  expect(rows.map(references.sourceNumber)).toEqual([1, 2, 1]);
  expect(rows.map(references.noteNumbers)).toEqual([[], [1], [1]]);
});
