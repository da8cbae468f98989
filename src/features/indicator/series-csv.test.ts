import { dsvFormat } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { judgeYear } from '@/domain/judgement';
import { createSeries } from '@/domain/series-fixture';
import { toSeriesCsv } from './series-csv';
import type { SeriesRow } from './series-rows';

const series = createSeries({ decimals: 2, baseline: 0.12, plan: { 2022: 0.2, 2025: 1 }, facts: { 2022: 0.12 } });

function rowOf(year: number, changes: Partial<SeriesRow> = {}): SeriesRow {
  const judgement = judgeYear(series, year);
  return {
    year,
    plan: 0.2,
    planYear: null,
    fact: 0.12,
    provenance: 'verified',
    state: judgement.kind === 'state' ? judgement.state : null,
    judgement,
    source: { title: 'Bureau of National Statistics', address: 'https://stat.gov.kz/' },
    note: null,
    baseline: null,
    ...changes,
  };
}

const about = { indicator: 't2-1', series: 'total', language: 'kk' } as const;
const read = (text: string) => dsvFormat(';').parse(text.replace('\uFEFF', ''));

describe('the download of a series', () => {
  test('opens in Excel: byte order mark, semicolons, decimal comma, line ends of Windows', () => {
    const text = toSeriesCsv([rowOf(2022)], about);
    expect(text.startsWith('\uFEFFindicator;series;year;plan;plan_year;fact;state;verdict;gap;lag_months;provenance;source;note\r\n')).toBe(
      true,
    );
    expect(text).toContain('t2-1;total;2022;0,2;;0,12;;behind;-0,08;48;verified;');
  });

  test('leaves an absent figure empty and names its state', () => {
    const [row] = read(toSeriesCsv([rowOf(2025, { plan: 1, fact: null, provenance: null, source: null })], about));
    expect(row).toMatchObject({ plan: '1', fact: '', state: 'no-data', verdict: '', gap: '', provenance: '', source: '' });
  });

  test('keeps the mark of a demo value', () => {
    expect(read(toSeriesCsv([rowOf(2022, { provenance: 'demo', source: null })], about))[0]?.['provenance']).toBe('demo');
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r\n=1'])('does not hand %j to a spreadsheet as a formula', (title) => {
    const [row] = read(toSeriesCsv([rowOf(2022, { source: { title, address: null } })], about));
    expect(row?.['source']).toBe(`'${title.trim()}`);
  });

  test('quotes separators and quotes in texts, in the language of the reader', () => {
    const [row] = read(toSeriesCsv([rowOf(2022, { note: { kk: 'a; "b"', ru: 'c' } })], about));
    expect(row?.['note']).toBe('a; "b"');
  });
});
