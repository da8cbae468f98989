import { buildDecreeCommitments } from '@mocks/handlers/decree-texts';
import { expect, test } from 'vitest';
import { overlayPromises } from '../overlay/overlay-promises';
import { emptyOverlay } from '../overlay/placed-facts';
import { toPromiseRow } from './promise-row';

const { commitments } = buildDecreeCommitments();
const promise = commitments.find(({ reported }) => reported !== null);
if (!promise?.reported) throw new Error('no promise is reported by itself');
const { reported } = promise;
const year = reported.due[0] ?? 2025;

const change = {
  ...{ date: '2026-03-01', year },
  ...{ text: { kk: 'бұрын 1 болған', ru: 'было 1' }, reason: { kk: 'Қате', ru: 'Ошибка' } },
};
const note = { kk: 'Жыл соңында', ru: 'На конец года' };
const source = { id: 's', title: note, publisher: note, url: null, kind: 'official-page', published: null, accessed: null };
const told = {
  ...promise,
  reported: { ...reported, history: [change], facts: [{ year, value: 1, provenance: 'verified', source, note }] },
};
const given = told as unknown as typeof promise;

test('a fact about a promise keeps its note and what releases did with it', () => {
  expect(toPromiseRow(given, [])).toMatchObject({ factNote: note, history: [change] });
});

test('the source and the note are those of the fact that decided, not of an earlier year', () => {
  const earlier = { year: year - 1, value: 0, provenance: 'verified', source: { ...source, id: 'earlier' }, note: null };
  const twice = { ...told, reported: { ...told.reported, facts: [earlier, ...told.reported.facts] } } as unknown as typeof promise;
  expect(toPromiseRow(twice, [])).toMatchObject({ outcome: { year }, factSource: { id: 's' }, factNote: note });
});

test('a value that was withdrawn leaves its history where the promise stands again unreported', () => {
  const withdrawn = { ...given, reported: { ...reported, facts: [], history: [change] } };
  const row = toPromiseRow(withdrawn, []);
  expect(row.outcome.kind).toBe('unreported');
  expect(row.history).toHaveLength(1);
});

test('on the day before a release its change has not happened yet', () => {
  const historyWith = (undoes: string) => overlayPromises([given], { ...emptyOverlay, undoes })[0]?.reported?.history;
  expect(historyWith('2026-03-01')).toEqual([]);
  expect(historyWith('2026-03-02')).toEqual([change]);
});
