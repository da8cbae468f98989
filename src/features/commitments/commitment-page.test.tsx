import { describe, expect, test } from 'vitest';
import { ask } from '@/app/mocks-fixture';
import { usePromiseWords } from '@/shared/decree/use-promise-words';
import { createContext } from '@/shared/downloads/download-fixture';
import { plain } from '@/shared/i18n/plain-fixture';
import { text, words } from '@/shared/i18n/text-fixture';
import { inWordsOf } from '@/shared/i18n/words-fixture';
import { toFile } from '@/shared/list/to-file';
import { toCommitmentColumns } from './commitment-columns';
import { toCommitmentFacets } from './commitment-facets';
import { commitmentsPageQuery } from './commitments-query';
import { useAmount } from './use-amount';

const { data: page } = await ask(commitmentsPageQuery);
const tasks = new Map(page.tasks.map(({ id, short }) => [id, short]));

describe.each(['kk', 'ru'] as const)('the promises beside the indicators, in %s', async (language) => {
  const t = words[language].getFixedT(language, 'commitments');
  const say = text[language];
  const amount = inWordsOf(language, useAmount);
  const promiseWords = inWordsOf(language, usePromiseWords);
  const columns = toCommitmentColumns(t, { language, amount, words: promiseWords, names: page.names, tasks });
  const file = toFile({ name: ['commitments'], title: '', rows: page.rows, columns, about: [] }, await createContext(language));
  const [some] = page.rows;
  if (!some) throw new Error('the decree promises nothing beside its indicators');
  const promised = (row: Partial<typeof some>) => plain(amount({ ...some, recurring: null, comparison: null, basis: 'digits', ...row }));

  test('every promise says how much, by when and how surely, and no key of a text is left over', () => {
    for (const row of page.rows) {
      expect(promiseWords.when(row), row.id).not.toBe('');
      expect(promiseWords.modality(row), row.id).not.toBe('');
      for (const said of [amount(row), promiseWords.when(row), promiseWords.modality(row), promiseWords.outcome(row)]) {
        expect(said, row.id).not.toMatch(/\{\{|undefined|amount\.|modality\.|outcome\./);
      }
    }
  });

  test('how much is a share, a count of what is promised, or a date alone', () => {
    expect(promised({ value: 12.5, unit: 'percent' })).toBe(language === 'kk' ? '12,5%' : '12,5 %');
    expect(promised({ value: 75_000, unit: 'places', comparison: 'at-least' })).toBe(
      plain(say('commitments:amount.of.places', { n: say('commitments:amount.at-least', { n: '75 000' }) })),
    );
    expect(promised({ value: null, basis: 'date' })).toBe(say('commitments:amount.date'));
    expect(promised({ value: 100, unit: 'percent', basis: 'all' })).toBe(say('commitments:amount.all'));
    expect(promised({ value: 5, unit: 'years-of-age' }), 'a number that says of whom, and not how much').toBe('');
  });

  test('up to a share is not that share', () => {
    const share = promised({ value: 40, unit: 'percent' });
    expect(promised({ value: 40, unit: 'percent', comparison: 'up-to' })).toBe(plain(say('commitments:amount.up-to', { share })));
  });

  test('when is every year that was named, the last one, the first one, or that none was named', () => {
    const when = (row: Partial<typeof some>) => promiseWords.when({ ...some, byYear: null, startYear: null, years: [], ...row });
    expect(when({ years: [2021, 2023], byYear: 2023 })).toBe('2021, 2023');
    expect(when({ byYear: 2025, startYear: 2020 })).toBe('2025');
    expect(when({ startYear: 2020 })).toBe(say('decree-parts:when.from', { year: 2020 }));
    expect(when({})).toBe(say('decree-parts:when.none'));
  });

  test('what became of it names the fact and its year; of what is done or not done there is no number', () => {
    const outcome = { kind: 'kept', year: 2024, fact: 1200, provenance: 'verified' } as const;
    const told = plain(promiseWords.outcome({ ...some, outcome, measured: { unit: 'places', decimals: 0 } }));
    expect(told).toContain('2024');
    expect(told).toContain('1 200');
    const done = promiseWords.outcome({ ...some, outcome: { ...outcome, fact: 1 }, measured: { unit: 'done', decimals: 0 } });
    expect(done).toBe(say('decree-parts:outcome.done.kept', { year: 2024 }));
    expect(promiseWords.outcome({ ...some, outcome: { kind: 'unreported' }, measured: null })).toBe(say('decree-parts:outcome.unreported'));
  });

  test('sorted by outcome the missed come first and the unknown last, which are never told as missed', () => {
    const place = columns.find(({ key }) => key === 'outcome')?.sort;
    const of = (kind: 'missed' | 'kept' | 'last-known') => ({ kind, year: 2024, fact: 1, provenance: 'verified' as const });
    const rows = [{ kind: 'unreported' as const }, of('last-known'), of('kept'), of('missed')].map((outcome) => ({ ...some, outcome }));
    const places = rows.map((row) => Number(place?.(row, language)));
    expect(places).toEqual([3, 2, 1, 0]);
  });

  test('the file names the lines of the decree, the indicators and the measures, which the table leaves to links', () => {
    expect(file.rows).toHaveLength(page.rows.length);
    const codes = new Set(file.columns.map(({ code }) => code));
    for (const [i, row] of file.rows.entries()) {
      const { id, indicators, activities, lines } = page.rows[i] ?? some;
      expect(row['indicators'] ?? '', id).toBe(indicators.join(', '));
      expect(row['measures'] ?? '', id).toBe(activities.join(', '));
      expect(row['lines'], id).toBe(lines.join('–'));
      expect(Object.keys(row).filter((code) => !codes.has(code))).toEqual([]);
    }
    expect(file.columns.filter(({ label }) => /^(column|file)\./.test(label))).toEqual([]);
  });

  test('the file says where a fact comes from in words, and calls how a number is written nothing that it calls verdicts by', () => {
    const known = file.rows.flatMap((row) => (row['provenance'] ? [row['provenance']] : []));
    expect(known.length).toBeGreaterThan(0);
    for (const origin of known) expect(origin).toEqual({ code: expect.any(String), label: expect.stringMatching(/[а-яё]/) });
    expect(file.columns.find(({ code }) => code === 'basis')?.label).toBe(say('commitments:column.basis'));
  });

  test('every promise is found under its task or goal, its outcome, its basis and how binding it is', () => {
    for (const facet of toCommitmentFacets(page.tasks, t, promiseWords, language)) {
      const offered = facet.options.map(({ value }) => value);
      expect(new Set(offered).size, facet.key).toBe(offered.length);
      for (const { name } of facet.options) expect(name, facet.key).not.toMatch(/^$|filter\.|basis\.|undefined/);
      for (const row of page.rows) for (const value of facet.optionsOf(row)) expect(offered, `${facet.key} of ${row.id}`).toContain(value);
    }
  });
});
