import errorsJson from '@mocks/data/study-errors.json';
import * as v from 'valibot';
import type { ClosingAnswer } from '@/contracts/closing';
import { STUDY_CHANGES } from '@/domain/study-error';
import { decreeSeries, measurements } from './decree';
import { readTable } from './read-table';
import { findSource } from './source-table';

const place = { indicator: v.string(), series: v.string() };
const heldYear = v.pipe(v.number(), v.integer());
const errorRow = v.object({ ...place, year: heldYear, value: v.pipe(v.number(), v.finite(), v.gtValue(0)), source: v.string() });
const saidRow = v.object({ ...place, from: heldYear, to: heldYear, change: v.picklist(STUDY_CHANGES), source: v.string() });

export interface StudyErrors {
  readonly errors: ClosingAnswer['errors'];
  readonly said: ClosingAnswer['said'];
}

/**
 * Standard errors of studies' means, and what their publishers say of a change, each with its source.
 *
 * Errors: whatever is no row of this kind; RangeError on a series that no study measures, a year without a round, an unknown source.
 */
export function readStudyErrors(file: unknown): StudyErrors {
  const { errors, said } = readTable(v.object({ errors: v.array(errorRow), said: v.array(saidRow) }), file, 'study-errors.json');
  for (const row of errors) assertRound(row, [row.year]);
  for (const row of said) assertRound(row, [row.from, row.to]);
  const withSource = <Row extends { readonly source: string }>(row: Row) => ({ ...row, source: findSource(row.source) });
  return { errors: errors.map(withSource), said: said.map(withSource) };
}

function assertRound({ indicator, series }: { readonly indicator: string; readonly series: string }, years: readonly number[]): void {
  const study = decreeSeries.find((ref) => ref.indicator.id === indicator && ref.series.code === series)?.series.study;
  const isRound = (year: number) => measurements.some((round) => round.study === study && round.heldYear === year);
  if (!study || !years.every(isRound)) throw new RangeError(`study-errors.json: no round of ${indicator} ${series} in ${years.join(', ')}`);
}

export const studyErrors = readStudyErrors(errorsJson);
