import { csvParse, dsvFormat } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { opensFormula } from '@/domain/formula-safety';
import { toMachineCsv, toReaderCsv } from './csv';
import { FORMULAS, testTable } from './download-fixture';
import type { DownloadTable } from './download-table';

const withName = (name: string): DownloadTable => ({ ...testTable, rows: [{ name }] });
const readReader = (text: string) => dsvFormat(';').parse(text.slice(1));

describe('the file for spreadsheets', () => {
  const text = toReaderCsv(testTable, 'ru');

  test('opens in the spreadsheets of the region: mark, semicolons, line ends of Windows, headings in words', () => {
    expect(text.startsWith('\uFEFF"Name; ""full""";Year;Fact;Share;Difference;Day;Origin\r\n')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('writes decimal commas with the decimals of the series, plain years, days and words', () => {
    expect(readReader(text)[0]).toEqual({
      'Name; "full"': 'Ә; "ө", ү',
      Year: '2022',
      Fact: '12345,50',
      Share: '0,667',
      Difference: '-0,08',
      Day: '12.10.2021',
      Origin: 'demo data',
    });
  });

  test('leaves what is not known empty, keeps negative numbers numbers, and a row in one line', () => {
    expect(readReader(text)[1]).toMatchObject({ 'Name; "full"': 'First second', Fact: '', Share: '', Difference: '-45', Day: '' });
  });

  test.each(FORMULAS)('hands %j to nobody as a formula', (name) => {
    const [cell = ''] = Object.values(readReader(toReaderCsv(withName(name), 'kk'))[0] ?? {});
    expect(opensFormula(cell)).toBe(false);
    expect(cell).toBe(`'${name.trim()}`);
  });
});

describe('the file for programs', () => {
  const text = toMachineCsv(testTable);

  test('is RFC 4180 without a mark: commas, codes, line ends, quotes doubled', () => {
    expect(text.startsWith('name,year,fact,share,gap,day,provenance\r\n"Ә; ""ө"", ү",2022,')).toBe(true);
    expect(text.split('\r\n')).toHaveLength(4);
  });

  test('keeps twelve digits with a point, codes of words, and ISO days', () => {
    expect(csvParse(text)[0]).toEqual({
      name: 'Ә; "ө", ү',
      year: '2022',
      fact: '12345.5',
      share: '0.666666666667',
      gap: '-0.08',
      day: '2021-10-12',
      provenance: 'demo',
    });
    expect(csvParse(text)[1]).toMatchObject({ fact: '', gap: '-45', provenance: '' });
  });

  test.each(FORMULAS)('hands %j to nobody as a formula', (name) => {
    const cell = csvParse(toMachineCsv(withName(name)))[0]?.['name'] ?? '';
    expect(opensFormula(cell)).toBe(false);
  });
});
