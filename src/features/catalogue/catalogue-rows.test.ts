import { expect, test } from 'vitest';
import { createIndicator, testProgramme } from './catalogue-fixture';
import { toCatalogueRows } from './catalogue-rows';

const rowOf = (indicator: ReturnType<typeof createIndicator>, year: number) => {
  const [row] = toCatalogueRows([indicator], testProgramme, year);
  if (!row) throw new Error('no row');
  return row;
};

test('an indicator with parts shows its worst known part and names it', () => {
  const row = rowOf(
    createIndicator({
      id: 't1-2',
      parts: {
        good: { baseline: 10, plan: { 2021: 20, 2022: 30 }, facts: { 2022: 30 } },
        bad: { baseline: 10, plan: { 2021: 20, 2022: 30 }, facts: { 2022: 12 } },
        silent: { baseline: 10, plan: { 2021: 20, 2022: 30 } },
      },
    }),
    2022,
  );
  expect(row).toMatchObject({ status: 'far', part: { code: 'bad' }, plan: 30, fact: 12, figuresYear: 2022 });
  expect(row.judgement).toMatchObject({ met: 1, known: 2, total: 3 });
});

test('between the rounds of a study the last verdict stays in view with its year, and the state is the status', () => {
  const pisa = createIndicator({
    id: 't1-2',
    series: {
      unit: 'score',
      study: 'PISA',
      baseline: 423,
      plan: { 2021: 470, 2024: 480 },
      heldIn: { 2021: 2022, 2024: 2025 },
      facts: { 2022: 425 },
    },
  });
  const row = rowOf(pisa, 2023);
  expect(row).toMatchObject({ status: 'not-due', judged: { verdict: 'far', year: 2022 }, figuresYear: 2022, plan: 470, fact: 425 });
  expect(row.origin).toBe('official');
});

test('a year without a fact keeps its plan, says why, and shows the last fact before it', () => {
  const row = rowOf(createIndicator({ id: 'r1-1-1', series: { baseline: 10, plan: { 2020: 12, 2021: 14 }, facts: { 2020: 0 } } }), 2021);
  expect(row).toMatchObject({ status: 'no-data', judged: null, plan: 14, fact: null, origin: 'none' });
  expect(row.earlierFact).toEqual({ year: 2020, value: 0, provenance: 'verified' });
});

test('an indicator of whose facts one is generated counts as demo, and says when others are official', () => {
  const official = { baseline: 10, plan: { 2021: 20 }, facts: { 2021: 20 } };
  const demo = { ...official, provenance: 'demo' as const };
  expect(rowOf(createIndicator({ id: 'r1-1-1', series: demo }), 2021)).toMatchObject({ origin: 'demo', isMixed: false });
  expect(rowOf(createIndicator({ id: 'r1-1-1', parts: { a: official, b: demo } }), 2021)).toMatchObject({ origin: 'demo', isMixed: true });
  expect(rowOf(createIndicator({ id: 'r1-1-1', parts: { a: official, b: official } }), 2021)).toMatchObject({ origin: 'official' });
});

test('an indicator with a value of the preview is neither published nor demo', () => {
  const official = { baseline: 10, plan: { 2021: 20 }, facts: { 2021: 20 } };
  const row = rowOf(createIndicator({ id: 'r1-1-1', parts: { a: official, b: { ...official, provenance: 'unpublished' } } }), 2021);
  expect(row).toMatchObject({ origin: 'unpublished', isMixed: false });
});

test('agencies come with their names, an unknown code is left out', () => {
  const row = rowOf(createIndicator({ id: 'r1-1-1', agencies: ['akimats', 'nobody', 'mes'] }), 2021);
  expect(row.agencies.map(({ code }) => code)).toEqual(['akimats', 'mes']);
});
