import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sourceCells } from '@/domain/checks/known-source';
import { toFactKnowledge } from '@/domain/checks/stated-knowledge';
import { handOver } from '@/domain/publication/hand-over';
import { checkFiles } from '@/features/report/read/check-files';
import { writeWorkbook } from '@/shared/downloads/workbook';
import { check, formSheetsOf, reporting, toFile } from './report-fixture';

const FILE = 'saved-by-libreoffice.xlsx';
const file = { name: FILE, bytes: new Uint8Array(readFileSync(new URL(`./fixtures/${FILE}`, import.meta.url))) };
const SOURCES = 2;

/** The form of Astana as it is given out, with one more line in its sheet of sources. */
async function formBringing(cells: readonly string[], name = 'form.xlsx') {
  const sheets = await formSheetsOf('KZ-71', 'ru');
  const line = cells.map((value) => (value === '' ? null : { value, type: String }));
  return toFile(await writeWorkbook(sheets.map((sheet, i) => (i === SOURCES ? { ...sheet, cells: [...sheet.cells, line] } : sheet))), name);
}
const cellsOf = (source: (typeof reporting.sourceTitles)[number]) => [source.id, ...Object.values(sourceCells(source))];
const published = () => {
  const found = reporting.sourceTitles.find(({ publisher, address }) => publisher.kk !== publisher.ru && address !== null);
  if (!found) throw new Error('no source is published');
  return found;
};

test('a form that comes again after its source was published is checked as before, and the source is not brought a second time', async () => {
  const first = await check(file);
  const [own] = first.sources;
  if (!own) throw new Error('the form brings no source');
  const since = { ...reporting, sourceTitles: [...reporting.sourceTitles, { ...own, foreign: null }] };
  const again = await checkFiles([file], since, () => undefined);
  expect(again.sources).toEqual([]);
  expect({ ...again, sources: first.sources }).toEqual(first);
  expect(handOver(again.entries, again.sources, toFactKnowledge(since), since.facts).rows).toHaveLength(
    handOver(first.entries, first.sources, toFactKnowledge(reporting), reporting.facts).rows.length,
  );
});

test('the form names what is published in the column of its language, and reads no source out of it', async () => {
  const { sources, findings } = await check(await formBringing([]));
  expect({ sources, codes: findings.map(({ code }) => code) }).toEqual({ sources: [], codes: [] });
});

test('a published source that a form repeats is fine, whole or in part; what differs is named by its line with both contents', async () => {
  const source = published();
  const whole = cellsOf(source);
  expect((await check(await formBringing(whole))).findings).toEqual([]);
  expect((await check(await formBringing(whole.map((cell, i) => (i % 2 === 0 ? cell : ''))))).findings).toEqual([]);
  const { findings } = await check(await formBringing(whole.with(4, 'Другой издатель')));
  expect(findings).toMatchObject([
    {
      ...{ code: 'source-differs', column: 'publisher_ru', sheet: expect.any(String), line: reporting.sourceTitles.length + 20 + 3 },
      values: { id: source.id, value: 'Другой издатель', other: source.publisher.ru },
    },
  ]);
});

test('two files that bring one new source differently are told so, and it is published from neither', async () => {
  const cells = ['own-1', 'Есеп', 'Отчет', 'Әкімдік', 'Акимат', '2026', 'https://example.kz/a', 'https://example.kz/a'];
  const [a, b] = [await formBringing(cells, 'a.xlsx'), await formBringing(cells.with(2, 'Доклад'), 'b.xlsx')];
  const result = await check(a, b);
  expect(result.findings).toMatchObject([{ code: 'source-differs', file: 'b.xlsx', values: { value: 'Доклад', other: 'Отчет' } }]);
  expect(result.sources).toEqual([]);
  expect((await check(a, await formBringing(cells, 'b.xlsx'))).sources.map(({ id }) => id)).toEqual(['own-1']);
});
